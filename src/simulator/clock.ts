import { assign } from 'xstate';
import { practice } from './practice.ts';

/** The practice clock: it stands still until the reader moves it to one of the scenario's moments. */
export const clock = practice.createStateConfig({
  on: {
    'clock.moved': {
      guard: ({ context, event }) => context.setting.moments.includes(event.to),
      actions: assign(({ context, event }) => ({ world: { ...context.world, now: event.to } })),
    },
  },
});
