import { courtOf, type Moment } from '../../core/moment.ts';
import type { Message } from '../../core/message.ts';

/** The messages that a court sends to a user who asks for a forgotten CM/ECF login or password. */
export function recoveryMessages(moment: Moment): readonly Message[] {
  const { words } = courtOf(moment);
  const { username, reset } = moment.world.mailbox;
  return [
    ...(username === 'none'
      ? []
      : [{ id: 'username' as const, subject: words.usernameSubject, text: words.usernameText, link: null }]),
    ...(reset === 'none'
      ? []
      : [
          {
            id: 'reset' as const,
            subject: words.resetSubject,
            text: words.resetText,
            link: { label: words.resetLink, event: { type: 'recovery.linkFollowed' as const } },
          },
        ]),
  ];
}
