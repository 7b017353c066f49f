import { type Coach, createCoach } from '../../src/coach/coach.ts';
import { type Offer, offersIn } from '../../src/simulator/offers.ts';
import { type PracticeState, step } from '../../src/simulator/simulator.ts';
import { allCounted, nameOf } from '../model/every-state/counted.ts';
import { plays } from '../model/plays.ts';

type IsGoal = (state: PracticeState) => boolean;

/** The coach's way from the start of a scenario to its goal: its states, both ends included, and what was advised in each but the last. */
interface Way {
  readonly isGoal: IsGoal;
  readonly states: readonly PracticeState[];
  readonly offers: readonly Offer[];
}

/** The ways found before: working one out takes a table of the whole scenario, and many tests ask. */
const ways = new WeakMap<PracticeState, Way>();

/** The way that a coach leads from a start. */
export function wayWith(coach: Coach, start: PracticeState): Pick<Way, 'states' | 'offers'> {
  const states = [start];
  const offers: Offer[] = [];
  for (let advice = coach.advise(start); advice.kind === 'do'; advice = coach.advise(states.at(-1) ?? start)) {
    offers.push(advice.offer);
    states.push(step(states.at(-1) ?? start, advice.offer.event));
  }
  return { states, offers };
}

/** The same way taken again from what the tests of the model have kept; null where they have not run, or the practice has changed since. */
function keptWay(start: PracticeState, isGoal: IsGoal): Pick<Way, 'states' | 'offers'> | null {
  const play = plays.find((one) => one.start === start);
  const way = play && allCounted().find((one) => nameOf(one) === play.name)?.way;
  if (!way) return null;
  const states = [start];
  const offers: Offer[] = [];
  for (const event of way) {
    const state = states.at(-1) ?? start;
    const offer = offersIn(state).find((one) => JSON.stringify(one.event) === JSON.stringify(event));
    if (!offer) return null;
    offers.push(offer);
    states.push(step(state, event));
  }
  return isGoal(states.at(-1) ?? start) ? { states, offers } : null;
}

/** The coach's way from a start to its goal. */
export function wayOf(start: PracticeState, isGoal: IsGoal): Way {
  const known = ways.get(start);
  if (known?.isGoal === isGoal) return known;
  const way = { isGoal, ...(keptWay(start, isGoal) ?? wayWith(createCoach(start, isGoal), start)) };
  ways.set(start, way);
  return way;
}

/** The states on the coach's way from the start of a scenario to its goal, both included. */
export const wayOfCoach = (start: PracticeState, isGoal: IsGoal): readonly PracticeState[] =>
  wayOf(start, isGoal).states;
