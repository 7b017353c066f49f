import { createCoach } from '../../src/coach/coach.ts';
import type { Offer } from '../../src/simulator/offers.ts';
import { type PracticeState, step } from '../../src/simulator/simulator.ts';

type IsGoal = (state: PracticeState) => boolean;

/** The coach's way from the start of a scenario to its goal: its states, both ends included, and what was advised in each but the last. */
interface Way {
  readonly isGoal: IsGoal;
  readonly states: readonly PracticeState[];
  readonly offers: readonly Offer[];
}

/** The ways found before: working one out takes a table of the whole scenario, and many tests ask. */
const ways = new WeakMap<PracticeState, Way>();

/** The coach's way from a start to its goal. */
export function wayOf(start: PracticeState, isGoal: IsGoal): Way {
  const known = ways.get(start);
  if (known?.isGoal === isGoal) return known;
  const coach = createCoach(start, isGoal);
  const states = [start];
  const offers: Offer[] = [];
  for (let advice = coach.advise(start); advice.kind === 'do'; advice = coach.advise(states.at(-1) ?? start)) {
    offers.push(advice.offer);
    states.push(step(states.at(-1) ?? start, advice.offer.event));
  }
  const way = { isGoal, states, offers };
  ways.set(start, way);
  return way;
}

/** The states on the coach's way from the start of a scenario to its goal, both included. */
export const wayOfCoach = (start: PracticeState, isGoal: IsGoal): readonly PracticeState[] =>
  wayOf(start, isGoal).states;
