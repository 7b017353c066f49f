import type { Wording } from '../../domain/wording.ts';
import type { MessageId, PracticeEvent } from './names.ts';
import type { Control } from './screen.ts';

/** The folders of the practice mailbox. */
export type MailFolder = 'inbox' | 'junk';

/** A message that has come. In its text, the name of a term in braces is replaced by the card's value. */
export interface Message {
  readonly id: MessageId;
  readonly subject: Wording;
  readonly text: Wording;
  /** The control of its link; null if it has none. */
  readonly link: Control | null;
  /** The folder that it has come to; absent for the inbox. */
  readonly folder?: MailFolder;
}

/**
 * What comes by mail when a login and a password are forgotten: a message with the login, and one with a link to a new password. In: their words, and
 * for each its id, whether it has come, and what its link does.
 */
export const recoveredByMail = (
  words: Readonly<Record<'usernameSubject' | 'usernameText' | 'resetSubject' | 'resetText' | 'resetLink', Wording>>,
  login: { readonly id: MessageId; readonly hasCome: boolean },
  reset: { readonly id: MessageId; readonly hasCome: boolean; readonly event: PracticeEvent },
): readonly Message[] => [
  ...(login.hasCome ? [{ id: login.id, subject: words.usernameSubject, text: words.usernameText, link: null }] : []),
  ...(reset.hasCome
    ? [
        {
          id: reset.id,
          subject: words.resetSubject,
          text: words.resetText,
          link: { label: words.resetLink, event: reset.event },
        },
      ]
    : []),
];
