import { type Coach, createCoach } from '../../src/coach/coach.ts';
import { explore } from '../../src/coach/explore.ts';
import type { PracticeEvent } from '../../src/simulator/core/event.ts';
import { type Offer, offersIn } from '../../src/simulator/core/offers.ts';
import { type PracticeState, step } from '../../src/simulator/core/simulator.ts';
import { allCounted, type Counted, nameOf } from '../model/every-state/counted.ts';
import { plays, waysToPages } from '../model/plays.ts';

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

/** A way taken from a start, event by event. Throws where one of them cannot be done: what was kept belongs to the practice as it stands. */
function taken(start: PracticeState, events: readonly PracticeEvent[]): Pick<Way, 'states' | 'offers'> {
  const states = [start];
  const offers: Offer[] = [];
  for (const event of events) {
    const state = states.at(-1) ?? start;
    const offer = offersIn(state).find((one) => JSON.stringify(one.event) === JSON.stringify(event));
    if (!offer) throw new Error(`${JSON.stringify(event)} cannot be done`);
    offers.push(offer);
    states.push(step(state, event));
  }
  return { states, offers };
}

/** What the tests of the model have kept of a play; nothing where they have not run. */
function keptOf(start: PracticeState): Counted | undefined {
  const play = plays.find((one) => one.start === start);
  return play && allCounted().find((one) => nameOf(one) === play.name);
}

/** The coach’s way as the tests of the model have kept it; null where they have not run, or it leads to another goal. */
function keptWay(start: PracticeState, isGoal: IsGoal): Pick<Way, 'states' | 'offers'> | null {
  const kept = keptOf(start);
  const way = kept ? taken(start, kept.way) : null;
  return way && isGoal(way.states.at(-1) ?? start) ? way : null;
}

/** The first state on each page that can be reached from the start of a play, in the order in which exploring finds them. */
export function firstOnEachPage(start: PracticeState): readonly PracticeState[] {
  const pages = keptOf(start)?.pages ?? waysToPages(explore(start));
  return pages.map(({ way }) => taken(start, way).states.at(-1) ?? start);
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
