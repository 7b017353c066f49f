import type { Message } from '../../core/message.ts';
import type { Moment } from '../../core/moment.ts';
import { wordsOfAccount } from '../account/screens.ts';

/** The messages that PACER sends to a user who has forgotten the username or password. */
export function pacerMessages(moment: Moment): readonly Message[] {
  const words = wordsOfAccount(moment);
  const { pacerUsername, pacerReset } = moment.world.mailbox;
  return [
    ...(pacerUsername === 'none'
      ? []
      : [{ id: 'pacerUsername' as const, subject: words.usernameSubject, text: words.usernameText, link: null }]),
    ...(pacerReset === 'none'
      ? []
      : [
          {
            id: 'pacerReset' as const,
            subject: words.resetSubject,
            text: words.resetText,
            link: { label: words.resetLink, event: { type: 'forgot.linkFollowed' as const } },
          },
        ]),
  ];
}
