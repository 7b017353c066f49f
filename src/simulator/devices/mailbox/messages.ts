import type { Wording } from '../../../domain/wording.ts';
import type { Context } from '../../core/context.ts';
import type { MailFolder, MessageId } from '../../core/event.ts';
import type { Control } from '../../core/screen.ts';

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

/** The messages of a practice's sites that have come, in order. */
export type MessagesOf = (context: Context) => readonly Message[];

/** The answer to a letter, if there is one. */
function answerIn({ setting, world }: Context): readonly Message[] {
  const { answer } = world.mailbox;
  const from = setting.place.contacts.find((one) => one.id === answer?.contact);
  const topic = from?.topics.find((one) => one.id === answer?.topic);
  if (!from || !topic) return [];
  const { answerSubject } = setting.place.pacer.words;
  const subject = { ...answerSubject, text: answerSubject.text.replace('{role}', from.role) };
  return [{ id: 'answer', subject, text: topic.answer, link: null }];
}

/** All messages that have come, those of the sites first. */
export const messagesIn = (context: Context, messagesOf: MessagesOf): readonly Message[] => [
  ...messagesOf(context),
  ...answerIn(context),
];
