import { fill } from '../../../domain/fill.ts';
import type { Instant } from '../../../domain/instant.ts';
import { ours } from '../../core/blocks.ts';
import type { Control } from '../../core/screen.ts';
import type { Device } from '../../core/site.ts';
import { momentInWords } from './moment-in-words.ts';

/** What the practice clock shows and the moments it can be set to. */
export interface ClockView {
  readonly now: Instant;
  /** The time in words, by the clock of the place. */
  readonly shows: string;
  readonly moments: readonly Control[];
}

declare module '../../core/names.ts' {
  interface Views {
    clock: ClockView;
  }
  interface Events {
    'clock.moved': { readonly to: Instant };
    'clock.waited': unknown;
    'clock.ran': { readonly to: Instant };
  }
}

/** The practice clock: it stands still until the reader sets it to one of the scenario's moments. */
export const clock: Device<'clock'> = {
  id: 'clock',
  deeds: {
    moved: {
      does: ({ setting, world }, { to }) =>
        setting.moments.includes(to) && setting.isClockAtHand(world) ? { world: { ...world, now: to } } : null,
    },
  },
  view: ({ setting, world }) => {
    const { now } = world;
    const { timeZone, devices } = setting.place;
    const canRun = setting.codes !== null;
    const moments = setting.isClockAtHand(world) ? setting.moments : [];
    if (moments.length < 2 && !canRun) return null;
    return {
      now,
      // If there are codes, the seconds matter.
      shows: momentInWords(now, timeZone, 'full', canRun ? 'medium' : 'short'),
      moments: [
        ...(canRun ? [{ label: ours(devices.wait), event: { type: 'clock.waited' as const } }] : []),
        ...moments
          .filter((moment) => moment !== now)
          .map((to) => ({
            label: ours(fill(devices.moveClock, { moment: momentInWords(to, timeZone) })),
            event: { type: 'clock.moved' as const, to },
          })),
      ],
    };
  },
  offers: ({ moments }) => moments,
};
