import type { Instant } from '../../../domain/instant.ts';
import { aged } from '../../../domain/passcode.ts';
import { passcodeTime, stepAt } from '../../../domain/time-step.ts';
import type { Moment } from '../../core/moment.ts';
import type { Device, Outcome } from '../../core/site.ts';
import { clock } from './clock.ts';

/** Let time pass until an instant: the passcodes in the fields age with it. */
function at({ world, fields }: Moment, now: Instant): Outcome {
  const steps = stepAt(now) - stepAt(world.now);
  return {
    world: { ...world, now },
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, aged(value, steps)])),
  };
}

/** The practice clock as codes need it: the reader can also let thirty seconds pass, or let it run in real time. */
export const runningClock: Device<'clock'> = {
  ...clock,
  deeds: {
    ...clock.deeds,
    waited: { does: (moment) => at(moment, moment.world.now + passcodeTime) },
    ran: { does: (moment, { to }) => (to >= moment.world.now ? at(moment, to) : null) },
  },
};
