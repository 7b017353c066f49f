import type { Context } from '../../core/context.ts';
import type { Message } from '../../devices/mailbox/messages.ts';
import { wordsOfAccount } from './screens.ts';

/** What PACER sends to those who have forgotten something, and what only looks as if it came from PACER. */
export function accountMessages(context: Context): readonly Message[] {
  const words = wordsOfAccount(context);
  const { pacerUsername, pacerReset, lookAlike } = context.world.mailbox;
  const link = (label: typeof words.resetLink) => ({ label, event: { type: 'message.followed' as const } });
  const all: readonly (Message & { readonly hasCome: boolean })[] = [
    {
      id: 'lookAlike',
      hasCome: lookAlike !== 'none',
      subject: words.lookAlikeSubject,
      text: words.lookAlikeText,
      link: link(words.lookAlikeLink),
    },
    {
      id: 'pacerUsername',
      hasCome: pacerUsername !== 'none',
      subject: words.usernameSubject,
      text: words.usernameText,
      link: null,
    },
    {
      id: 'pacerReset',
      hasCome: pacerReset !== 'none',
      subject: words.resetSubject,
      text: words.resetText,
      link: link(words.resetLink),
    },
  ];
  return all.filter((one) => one.hasCome);
}
