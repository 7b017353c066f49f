import type { Message } from '../../core/message.ts';
import type { Moment } from '../../core/moment.ts';
import { wordsOfAccount } from '../account/screens.ts';

/** The message that only looks as if it came from PACER. */
export function lookAlikeMessages(moment: Moment): readonly Message[] {
  if (moment.world.mailbox.lookAlike === 'none') return [];
  const words = wordsOfAccount(moment);
  return [
    {
      id: 'lookAlike',
      subject: words.lookAlikeSubject,
      text: words.lookAlikeText,
      link: { label: words.lookAlikeLink, event: { type: 'foreign.linkFollowed' } },
    },
  ];
}
