import { assign } from 'xstate';
import { practice } from '../../core/practice.ts';

/** The practice clock: it stands still until the reader moves it to one of the scenario's moments. */
export const clock = practice.createStateConfig({
  on: {
    'clock.moved': {
      guard: ({ context: { setting, world }, event }) =>
        setting.moments.includes(event.to) && setting.isClockAtHand(world),
      actions: assign(({ context, event }) => ({ world: { ...context.world, now: event.to } })),
    },
  },
});
