import { assign } from 'xstate';
import { aged } from '../../../domain/passcode.ts';
import { passcodeTime, stepAt } from '../../../domain/time-step.ts';
import type { Instant } from '../../../domain/instant.ts';
import { clock } from './clock.ts';
import type { Context } from '../../core/context.ts';
import { practice } from '../../core/practice.ts';

/** Time has passed: what stands in the fields grows old with it. */
function at({ world, fields }: Context, now: Instant): Partial<Context> {
  const steps = stepAt(now) - stepAt(world.now);
  return {
    world: { ...world, now },
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, aged(value, steps)])),
  };
}

/** The practice clock as codes need it: the reader can also let thirty seconds pass, or let it run in real time. */
export const runningClock = practice.createStateConfig({
  on: {
    ...clock.on,
    'clock.waited': { actions: assign(({ context }) => at(context, context.world.now + passcodeTime)) },
    'clock.ran': {
      guard: ({ context, event }) => event.to >= context.world.now,
      actions: assign(({ context, event }) => at(context, event.to)),
    },
  },
});
