import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Coach } from '../../../src/coach/coach.ts';
import type { Variant } from '../../../src/scenarios/play/scenario.ts';
import { offersIn } from '../../../src/simulator/core/offers.ts';
import { factsOf, identityOf } from '../../../src/simulator/core/identity.ts';
import { type PracticeState, step } from '../../../src/simulator/core/simulator.ts';
import { walk } from '../walk.ts';

/** More of them find more, and take longer: `npm run test:thorough`. */
const options = { seed: 20211129, numRuns: process.env.THOROUGH ? 56 : 14, endOnFailure: true };
const choices = fc.array(fc.nat(9999), { minLength: 10, maxLength: 30 });

/** Where each thing that can be done in a state leads, told by some measure. */
const successors = (state: PracticeState, measure: (state: PracticeState) => string) =>
  Object.fromEntries(offersIn(state).map(({ event }) => [JSON.stringify(event), measure(step(state, event))]));

/** Walk at random; wherever two states are alike by a measure, compare them. Out: how often that was. */
function compareAlike(
  start: PracticeState,
  measure: (state: PracticeState) => string,
  compare: (one: PracticeState, other: PracticeState) => void,
): number {
  const first = new Map<string, PracticeState>();
  let compared = 0;
  fc.assert(
    fc.property(choices, (numbers) => {
      for (const state of walk(start, numbers)) {
        const known = first.get(measure(state));
        if (known === undefined) first.set(measure(state), state);
        else if (known !== state) {
          compared += 1;
          compare(known, state);
        }
      }
    }),
    options,
  );
  return compared;
}

/** Holds random walks through a practice against what its measures of a state promise. In: its start. */
export function walkThrough(start: PracticeState): void {
  it('random walks find that states with equal identity have equal successors', () => {
    const compared = compareAlike(start, identityOf, (one, other) => {
      expect(successors(other, identityOf)).toEqual(successors(one, identityOf));
    });
    expect(compared).toBeGreaterThan(50);
  });

  it('random walks find that states with equal facts offer the same, and lead to equal facts', () => {
    const compared = compareAlike(start, factsOf, (one, other) => {
      expect(successors(other, factsOf)).toEqual(successors(one, factsOf));
    });
    expect(compared).toBeGreaterThan(50);
  });
}

/** Holds random walks through a practice against its coach. In: its start, its goal, and what gives the coach once the tests run. */
export function walkWithCoach(start: PracticeState, variant: Pick<Variant, 'isGoal'>, coachOf: () => Coach): void {
  it('random walks find that states with equal facts are done alike and get the same advice', () => {
    const coach = coachOf();
    const adviceIn = (state: PracticeState) => {
      const advice = coach.advise(state);
      return advice.kind === 'do' ? { ...advice, offer: advice.offer.event } : advice;
    };
    compareAlike(start, factsOf, (one, other) => {
      expect(variant.isGoal(other)).toBe(variant.isGoal(one));
      expect(adviceIn(other)).toEqual(adviceIn(one));
    });
  });

  it('random walks find that a coach’s way leads to the goal from wherever the walk ends, unless it gives up', () => {
    const coach = coachOf();
    fc.assert(
      fc.property(choices, (numbers) => {
        let state = walk(start, numbers).at(-1) ?? start;
        let left = Number.POSITIVE_INFINITY;
        for (let advice = coach.advise(state); advice.kind === 'do'; advice = coach.advise(state)) {
          expect(advice.stepsLeft).toBeLessThan(left);
          left = advice.stepsLeft;
          state = step(state, advice.offer.event);
        }
        if (left !== Number.POSITIVE_INFINITY) expect(variant.isGoal(state)).toBe(true);
      }),
      options,
    );
  });
}
