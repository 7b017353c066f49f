import { type Message, recoveredByMail } from '../../core/message.ts';
import type { Moment } from '../../core/moment.ts';
import { wordsOfAccount } from '../account/screens.ts';

/** The messages that PACER sends to a user who has forgotten the username or password. */
export function pacerMessages(moment: Moment): readonly Message[] {
  const { pacerUsername, pacerReset } = moment.world.mailbox;
  return recoveredByMail(
    wordsOfAccount(moment),
    { id: 'pacerUsername', hasCome: pacerUsername !== 'none' },
    { id: 'pacerReset', hasCome: pacerReset !== 'none', event: { type: 'forgot.linkFollowed' } },
  );
}
