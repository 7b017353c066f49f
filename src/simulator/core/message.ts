import type { Wording } from '../../domain/wording.ts';
import type { MessageId } from './names.ts';
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
