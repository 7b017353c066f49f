import { assign } from 'xstate';
import { canSay, lastWritten, write } from '../../../domain/telephone.ts';
import { type Context, correspondentsOf } from '../../core/context.ts';
import type { PracticeEvent } from '../../core/event.ts';
import { messagesIn, type MessagesOf } from './messages.ts';
import { practice } from '../../core/practice.ts';

/** Can this be written to the contact whose letter lies open? */
const canWrite = ({ context, event }: { context: Context; event: Extract<PracticeEvent, { type: 'letter.sent' }> }) =>
  context.letterTo !== null &&
  context.setting.topics.includes(event.topic) &&
  canSay(context.world, event.topic, lastWritten(context.world, context.letterTo));

/**
 * The practice mailbox: the list of messages, one of them opened, or a letter being written. What has come is part of the world.
 * Nobody is closed to letters; in practice the answer comes at once. In: what the sites send.
 */
export const mailbox = (messagesOf: MessagesOf) =>
  practice.createStateConfig({
    on: {
      'message.opened': {
        guard: ({ context, event }) => messagesIn(context, messagesOf).some(({ id }) => id === event.message),
        actions: assign({ message: ({ event }) => event.message, letterTo: null }),
      },
      'mailbox.folderOpened': {
        actions: assign({ folder: ({ event }) => event.folder, message: null, letterTo: null }),
      },
      'mailbox.listed': { actions: assign({ message: null, letterTo: null }) },
      'letter.begun': {
        guard: ({ context, event }) => correspondentsOf(context.setting).some((one) => one.id === event.contact),
        actions: assign({ letterTo: ({ event }) => event.contact, message: null }),
      },
      // One does one thing at a time: whoever dials has put the letter away.
      'telephone.dialed': { actions: assign({ message: null, letterTo: null }) },
      'letter.dropped': { actions: assign({ letterTo: null }) },
      'letter.sent': {
        guard: canWrite,
        actions: assign(({ context, event }) =>
          context.letterTo === null
            ? {}
            : { letterTo: null, world: write(context.world, context.letterTo, event.topic) },
        ),
      },
    },
  });
