import { assign } from 'xstate';
import { answers, canSay, tell } from '../../../domain/telephone.ts';
import { type Context, contactsOf } from '../../core/context.ts';
import type { PracticeEvent } from '../../core/event.ts';
import { practice } from '../../core/practice.ts';

const contactOf = (context: Context, id: string) => contactsOf(context.setting).find((one) => one.id === id);

const dial = ({ event }: { event: Extract<PracticeEvent, { type: 'telephone.dialed' }> }): Partial<Context> => ({
  call: { contact: event.contact, said: null },
});

/** The practice telephone: dial a contact; if the hours allow it, someone in that role answers. */
export const telephone = practice.createStateConfig({
  initial: 'idle',
  on: {
    'telephone.dialed': [
      {
        guard: ({ context, event }) => {
          const contact = contactOf(context, event.contact);
          return contact !== undefined && contact.canBeCalled && answers(contact, context.world.now);
        },
        target: '.connected',
        actions: assign(dial),
      },
      { target: '.unanswered', actions: assign(dial) },
    ],
    'telephone.hungUp': { target: '.idle', actions: assign({ call: null }) },
    // One does one thing at a time: whoever reads or writes has hung up.
    'message.opened': { target: '.idle', actions: assign({ call: null }) },
    'letter.begun': { target: '.idle', actions: assign({ call: null }) },
  },
  states: {
    idle: {},
    connected: {
      on: {
        'telephone.said': {
          guard: ({ context, event }) =>
            context.setting.topics.includes(event.topic) &&
            canSay(context.world, event.topic, context.call?.said ?? null),
          actions: assign(({ context, event }) => {
            if (context.call === null) return {};
            const { contact } = context.call;
            return { call: { contact, said: event.topic }, world: tell(context.world, contact, event.topic) };
          }),
        },
      },
    },
    unanswered: {},
  },
});
