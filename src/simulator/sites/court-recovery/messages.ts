import { courtOf, type Moment } from '../../core/moment.ts';
import { type Message, recoveredByMail } from '../../core/message.ts';

/** The messages that a court sends to a user who asks for a forgotten CM/ECF login or password. */
export function recoveryMessages(moment: Moment): readonly Message[] {
  const { username, reset } = moment.world.mailbox;
  return recoveredByMail(
    courtOf(moment).words,
    { id: 'username', hasCome: username !== 'none' },
    { id: 'reset', hasCome: reset !== 'none', event: { type: 'recovery.linkFollowed' } },
  );
}
