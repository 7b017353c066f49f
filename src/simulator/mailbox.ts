import { assign } from 'xstate';
import { practice } from './practice.ts';

/** The practice mailbox: the list of messages, or one of them opened. What has come is part of the world. */
export const mailbox = practice.createStateConfig({
  on: {
    'message.opened': {
      guard: ({ context, event }) => context.world.mailbox[event.message] !== 'none',
      actions: assign({ message: ({ event }) => event.message }),
    },
    'mailbox.listed': { actions: assign({ message: null }) },
  },
});
