import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Coach } from '../../../src/coach/coach.ts';
import type { Variant } from '../../../src/scenarios/play/scenario.ts';
import type { State } from '../../../src/simulator/core/moment.ts';
import type { Simulator } from '../../../src/simulator/core/simulator.ts';
import { walk } from '../walk.ts';

/** More walks find more and take longer: `npm run test:thorough`. */
const options = { seed: 20211129, numRuns: process.env.THOROUGH ? 56 : 14, endOnFailure: true };
const choices = fc.array(fc.nat(9999), { minLength: 10, maxLength: 30 });

/** Where each thing that can be done in a state leads, by some measure. */
const successors = ({ offersIn, step }: Simulator, state: State, measure: (state: State) => string) =>
  Object.fromEntries(offersIn(state).map(({ event }) => [JSON.stringify(event), measure(step(state, event))]));

/** Walks at random, and compares any two states that are alike by a measure. Out: how many were compared. */
function compareAlike(
  simulator: Simulator,
  measure: (state: State) => string,
  compare: (earlier: State, later: State) => void,
): number {
  const first = new Map<string, State>();
  let compared = 0;
  fc.assert(
    fc.property(choices, (numbers) => {
      for (const state of walk(simulator, numbers)) {
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

/** Checks random walks through a practice against what its measures of a state promise. In: the practice. */
export function walkThrough(simulator: Simulator): void {
  const { factsOf, identityOf } = simulator;

  it('random walks find that states with equal identity have equal successors', () => {
    const compared = compareAlike(simulator, identityOf, (earlier, later) => {
      expect(successors(simulator, later, identityOf)).toEqual(successors(simulator, earlier, identityOf));
    });
    expect(compared).toBeGreaterThan(50);
  });

  it('random walks find that states with equal facts offer the same, and lead to equal facts', () => {
    const compared = compareAlike(simulator, factsOf, (earlier, later) => {
      expect(successors(simulator, later, factsOf)).toEqual(successors(simulator, earlier, factsOf));
    });
    expect(compared).toBeGreaterThan(50);
  });
}

/** Checks random walks through a practice against its coach. In: the practice, its goal, and a function that returns the coach once the tests run. */
export function walkWithCoach(simulator: Simulator, variant: Pick<Variant, 'isGoal'>, coachOf: () => Coach): void {
  const { start, step, factsOf } = simulator;
  const isGoal = (state: State) => variant.isGoal(simulator.momentOf(state));

  it('random walks find that states with equal facts are done alike and get the same advice', () => {
    const coach = coachOf();
    const adviceIn = (state: State) => {
      const advice = coach.advise(state);
      return advice.kind === 'do' ? { ...advice, offer: advice.offer.event } : advice;
    };
    compareAlike(simulator, factsOf, (earlier, later) => {
      expect(isGoal(later)).toBe(isGoal(earlier));
      expect(adviceIn(later)).toEqual(adviceIn(earlier));
    });
  });

  it('random walks find that a coach’s way leads to the goal from wherever the walk ends, unless it gives up', () => {
    const coach = coachOf();
    fc.assert(
      fc.property(choices, (numbers) => {
        let state = walk(simulator, numbers).at(-1) ?? start;
        let left = Number.POSITIVE_INFINITY;
        for (let advice = coach.advise(state); advice.kind === 'do'; advice = coach.advise(state)) {
          expect(advice.stepsLeft).toBeLessThan(left);
          left = advice.stepsLeft;
          state = step(state, advice.offer.event);
        }
        if (left !== Number.POSITIVE_INFINITY) expect(isGoal(state)).toBe(true);
      }),
      options,
    );
  });
}
