import type { Wording } from '../../domain/wording.ts';
import type { MessageId } from './names.ts';
import type { Control } from './screen.ts';

/** The folders of the practice mailbox. */
export type MailFolder = 'inbox' | 'junk';

/** A message that has come; the name of a term in braces stands for the value of the card in its text. */
export interface Message {
  readonly id: MessageId;
  readonly subject: Wording;
  readonly text: Wording;
  /** Where it leads; null where it has no link. */
  readonly link: Control | null;
  /** Where it has come; absent for the inbox. */
  readonly folder?: MailFolder;
}
