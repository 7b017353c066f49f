import { assign } from 'xstate';
import { canInstall, canTakeKey, installApp, replacePhone, setPhoneTime, takeKey } from '../domain/phone.ts';
import { aged } from '../domain/passcode.ts';
import { passcodeTime, stepAt } from '../domain/time-step.ts';
import type { Instant } from '../domain/instant.ts';
import type { Context } from './context.ts';
import { practice } from './practice.ts';

/** Time has passed: what stands in the fields grows old with it. */
function at({ world, fields }: Context, now: Instant): Partial<Context> {
  const steps = stepAt(now) - stepAt(world.now);
  return {
    world: { ...world, now },
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, aged(value, steps)])),
  };
}

const canTake = ({ context }: { context: Context }) => canTakeKey(context.world);
const take = { type: 'conclude', params: { attempt: ({ world }: Context) => takeKey(world) } } as const;

/**
 * The practice phone with its authentication app, and the clock that a phone needs: it stands until the reader lets thirty seconds pass,
 * or lets it run in real time.
 */
export const phone = practice.createStateConfig({
  on: {
    'phone.appInstalled': {
      guard: ({ context }) => canInstall(context.world),
      actions: assign(({ context, event }) => ({ world: installApp(context.world, event.app) })),
    },
    'phone.codeScanned': { guard: canTake, actions: take },
    'phone.keyTyped': { guard: canTake, actions: take },
    'phone.timeSet': { actions: assign(({ context }) => ({ world: setPhoneTime(context.world) })) },
    'phone.replaced': { actions: assign(({ context }) => ({ world: replacePhone(context.world) })) },
    'clock.waited': { actions: assign(({ context }) => at(context, context.world.now + passcodeTime)) },
    'clock.ran': {
      guard: ({ context, event }) => event.to >= context.world.now,
      actions: assign(({ context, event }) => at(context, event.to)),
    },
  },
});
