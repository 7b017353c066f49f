import { canSay, lastWritten, write } from '../../../domain/telephone.ts';
import type { TopicId } from '../../../domain/topics.ts';
import type { MailFolder } from '../../core/message.ts';
import { correspondentsOf } from '../../core/moment.ts';
import type { MessageId } from '../../core/names.ts';
import type { Device } from '../../core/site.ts';
import { type MailboxView, mailboxView } from './view.ts';

/** What is open: a folder, and in it a message; or a letter to a contact. */
export interface Desk {
  readonly folder: MailFolder;
  readonly message: MessageId | null;
  readonly letterTo: string | null;
}

declare module '../../core/names.ts' {
  interface Owns {
    mailbox: Desk;
  }
  interface Views {
    mailbox: MailboxView;
  }
  interface Messages {
    answer: true;
  }
  interface Events {
    'mailbox.folderOpened': { readonly folder: MailFolder };
    'mailbox.messageOpened': { readonly message: MessageId };
    'mailbox.listed': unknown;
    'mailbox.letterBegun': { readonly contact: string };
    'mailbox.letterSent': { readonly topic: TopicId };
    'mailbox.letterDropped': unknown;
  }
}

const empty: Desk = { folder: 'inbox', message: null, letterTo: null };

/** Open something else instead. The folder stays unless the change names another. */
const lies = (desk: Desk | undefined, change: Partial<Desk>) => ({
  own: { mailbox: { ...empty, folder: (desk ?? empty).folder, ...change } },
});

/**
 * The practice mailbox: the list of messages, an open message, or a letter that is being written. What has come is part of the world.
 * Letters can be written at any hour; in the practice the answer comes at once.
 */
export const mailbox: Device<'mailbox'> = {
  id: 'mailbox',
  own: empty,
  deeds: {
    folderOpened: { does: ({ own }, { folder }) => lies(own.mailbox, { folder }) },
    messageOpened: { does: ({ own }, { message }) => lies(own.mailbox, { message }) },
    listed: { does: ({ own }) => lies(own.mailbox, {}) },
    letterBegun: {
      does: ({ own, setting }, { contact }) =>
        correspondentsOf(setting).some(({ id }) => id === contact) ? lies(own.mailbox, { letterTo: contact }) : null,
    },
    letterSent: {
      does: ({ own, setting, world }, { topic }) => {
        const to = own.mailbox?.letterTo ?? null;
        if (to === null || !setting.topics.includes(topic) || !canSay(world, topic, lastWritten(world, to)))
          return null;
        return { ...lies(own.mailbox, {}), world: write(world, to, topic) };
      },
    },
    letterDropped: { does: ({ own }) => lies(own.mailbox, {}) },
  },
  // A person does one thing at a time: dialing puts the letter away.
  hears: { 'telephone.dialed': { does: ({ own }) => lies(own.mailbox, {}) } },
  view: mailboxView,
  offers: ({ open, letter, messages, folders, correspondents }) => {
    if (open) return [...(open.link ? [open.link] : []), open.back];
    if (letter) return [...letter.topics, letter.discard];
    return [...messages, ...folders, ...correspondents.map((correspondent) => correspondent.write)];
  },
};
