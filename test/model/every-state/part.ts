import { afterAll, beforeAll, describe } from 'vitest';
import { type Coach, createCoach } from '../../../src/coach/coach.ts';
import { topicIds } from '../../../src/domain/topics.ts';
import { simulatorOf } from '../../../src/simulator/core/simulator.ts';
import { plays } from '../plays.ts';
import { type Counted, keepCounted } from './counted.ts';
import { holdEveryState } from './every-state.ts';
import { walkThrough, walkWithCoach } from './walks.ts';

/** The number of files that the plays are divided among, so that all cores have work to the end. */
export const parts = 8;

/** A practice with more on its desk than any scenario has: every contact that can be called, and every moment. */
const crowded = plays
  .filter(({ variant }) => variant.id === 'deactivated')
  .map(({ name, place, variant }) => {
    const start = variant.start(place);
    return {
      name: `${name} with everyone to call`,
      variant,
      simulator: simulatorOf({ ...start, setting: { ...start.setting, topics: topicIds } }),
    };
  });

/** Deals the plays like cards, one scenario after another: the plays of several courts, which are of similar size, go to different parts. */
const dealt = <One extends { readonly name: string }>(all: readonly One[], part: number): One[] =>
  all
    .toSorted((a, b) => a.name.slice(a.name.indexOf(' ')).localeCompare(b.name.slice(b.name.indexOf(' '))))
    .filter((_, index) => index % parts === part - 1);

/** Checks one part of all plays, and keeps what was counted. In: its number, from 1. */
export function holdPart(part: number): void {
  const counted: Counted[] = [];

  describe.each(dealt(plays, part))('$name', (play) => holdEveryState(play, (result) => counted.push(result)));

  describe.each(dealt(crowded, part))('$name', ({ simulator, variant }) => {
    walkThrough(simulator);
    // Its coach needs a table as large as all others of a court together. The coaches of each court's own scenarios have been checked.
    if (!process.env.THOROUGH) return;
    let coach: Coach | null = null;
    beforeAll(() => {
      coach = createCoach(simulator, variant.isGoal);
    });
    afterAll(() => {
      coach = null;
    });
    walkWithCoach(simulator, variant, () => coach!);
  });

  afterAll(() => keepCounted(part, counted));
}
