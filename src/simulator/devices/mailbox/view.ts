import { fill } from '../../../domain/fill.ts';
import type { Contact } from '../../../domain/court.ts';
import { canSay, lastWritten } from '../../../domain/telephone.ts';
import { correspondentsOf, hasMailbox, type Moment } from '../../core/moment.ts';
import { ours } from '../../core/blocks.ts';
import type { Message } from '../../core/message.ts';
import type { Control } from '../../core/screen.ts';

/** A message that is open. */
interface OpenMessage extends Message {
  readonly back: Control;
}

/** A letter that is being written: the contact, and what can be written. */
interface OpenLetter {
  readonly to: Contact;
  readonly topics: readonly Control[];
  readonly discard: Control;
}

/** What the practice mailbox shows. */
export interface MailboxView {
  /** The control that opens the other folder; empty if there is none. */
  readonly folders: readonly Control[];
  /** How many messages the open folder has. */
  readonly count: number;
  /** The messages, each with the control that opens it. */
  readonly messages: readonly Control[];
  /** The contacts that the reader can write to, each with the control that begins a letter. */
  readonly correspondents: readonly { readonly contact: Contact; readonly write: Control }[];
  readonly open: OpenMessage | null;
  readonly letter: OpenLetter | null;
}

function letterIn({ setting, world, own }: Moment): OpenLetter | null {
  const to = correspondentsOf(setting).find((contact) => contact.id === own.mailbox?.letterTo);
  if (!to) return null;
  const { devices } = setting.place;
  const sayable = to.topics.filter(
    (topic) => setting.topics.includes(topic.id) && canSay(world, topic.id, lastWritten(world, to.id)),
  );
  return {
    to,
    topics: sayable.map(({ id, says }) => ({
      label: { ...says, text: fill(devices.send, { text: says.text }) },
      event: { type: 'mailbox.letterSent', topic: id },
    })),
    discard: { label: ours(devices.discard), event: { type: 'mailbox.letterDropped' } },
  };
}

/** The answer to a letter, if there is one. */
function answerIn({ setting, world }: Moment): readonly Message[] {
  const { answer } = world.mailbox;
  const from = setting.place.contacts.find((contact) => contact.id === answer?.contact);
  const topic = from?.topics.find((candidate) => candidate.id === answer?.topic);
  if (!from || !topic) return [];
  const { answerSubject } = setting.place.pacer.words;
  const subject = { ...answerSubject, text: fill(answerSubject.text, { role: from.role }) };
  return [{ id: 'answer', subject, text: topic.answer, link: null }];
}

/** The mailbox in a moment; null in a scenario without one. In: the messages that the sites have sent. */
export function mailboxView(moment: Moment, sent: readonly Message[]): MailboxView | null {
  const { setting, own } = moment;
  const { folder, message } = own.mailbox ?? { folder: 'inbox', message: null };
  if (!hasMailbox(setting)) return null;
  const { devices } = setting.place;
  const arrived = [...sent, ...answerIn(moment)];
  const open = arrived.find((candidate) => candidate.id === message);
  const listed = arrived.filter((received) => (received.folder ?? 'inbox') === folder);
  return {
    count: listed.length,
    messages: listed.map(({ id, subject }) => ({
      label: subject,
      event: { type: 'mailbox.messageOpened', message: id },
    })),
    correspondents: correspondentsOf(setting).map((contact) => ({
      contact,
      write: {
        label: ours(fill(devices.write, { role: contact.role })),
        event: { type: 'mailbox.letterBegun', contact: contact.id },
      },
    })),
    folders:
      moment.world.mailbox.securityCodeIn === 'junk'
        ? [
            folder === 'inbox'
              ? { label: ours(devices.openJunk), event: { type: 'mailbox.folderOpened', folder: 'junk' } }
              : { label: ours(devices.closeJunk), event: { type: 'mailbox.folderOpened', folder: 'inbox' } },
          ]
        : [],
    open: open ? { ...open, back: { label: ours(devices.backToList), event: { type: 'mailbox.listed' } } } : null,
    letter: letterIn(moment),
  };
}
