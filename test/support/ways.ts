import { type Coach, createCoach } from '../../src/coach/coach.ts';
import { explore } from '../../src/coach/explore.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import type { Moment, State } from '../../src/simulator/core/moment.ts';
import type { Offer } from '../../src/simulator/core/offers.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';
import { allCounted, type Counted, nameOf } from '../model/every-state/counted.ts';
import { plays, waysToPages } from '../model/plays.ts';

type IsGoal = (moment: Moment) => boolean;

/** The coach's way from the start of a scenario to its goal: its states, both ends included, and what was advised in each but the last. */
interface Way {
  readonly isGoal: IsGoal;
  readonly states: readonly State[];
  readonly offers: readonly Offer[];
}

/** The ways found before: working one out takes a table of the whole scenario, and many tests ask. */
const ways = new WeakMap<Simulator, Way>();

/** The way that a coach leads from a start. */
export function wayWith(coach: Coach, { start, step }: Simulator): Pick<Way, 'states' | 'offers'> {
  const states = [start];
  const offers: Offer[] = [];
  for (let advice = coach.advise(start); advice.kind === 'do'; advice = coach.advise(states.at(-1) ?? start)) {
    offers.push(advice.offer);
    states.push(step(states.at(-1) ?? start, advice.offer.event));
  }
  return { states, offers };
}

/** A way taken from a start, event by event. Throws if one of them cannot be done: what was kept belongs to the current practice. */
function taken({ start, step, offersIn }: Simulator, events: readonly PracticeEvent[]): Pick<Way, 'states' | 'offers'> {
  const states = [start];
  const offers: Offer[] = [];
  for (const event of events) {
    const state = states.at(-1) ?? start;
    const offer = offersIn(state).find((candidate) => JSON.stringify(candidate.event) === JSON.stringify(event));
    if (!offer) throw new Error(`${JSON.stringify(event)} cannot be done`);
    offers.push(offer);
    states.push(step(state, event));
  }
  return { states, offers };
}

/** What the tests of the model have kept of a play; nothing if they have not run. */
function keptOf(simulator: Simulator): Counted | undefined {
  const play = plays.find((candidate) => candidate.simulator === simulator);
  return play && allCounted().find((counted) => nameOf(counted) === play.name);
}

/** The coach’s way as the tests of the model have kept it; null if they have not run, or if it leads to another goal. */
function keptWay(simulator: Simulator, isGoal: IsGoal): Pick<Way, 'states' | 'offers'> | null {
  const kept = keptOf(simulator);
  const way = kept ? taken(simulator, kept.way) : null;
  return way && isGoal(simulator.momentOf(way.states.at(-1) ?? simulator.start)) ? way : null;
}

/** The first state on each page that can be reached from the start of a play, in the order in which exploring finds them. */
export function firstOnEachPage(simulator: Simulator): readonly State[] {
  const pages = keptOf(simulator)?.pages ?? waysToPages(explore(simulator));
  return pages.map(({ way }) => taken(simulator, way).states.at(-1) ?? simulator.start);
}

/** The coach's way from a start to its goal. */
export function wayOf(simulator: Simulator, isGoal: IsGoal): Way {
  const known = ways.get(simulator);
  if (known?.isGoal === isGoal) return known;
  const way = { isGoal, ...(keptWay(simulator, isGoal) ?? wayWith(createCoach(simulator, isGoal), simulator)) };
  ways.set(simulator, way);
  return way;
}

/** The states on the coach's way from the start of a scenario to its goal, both included. */
export const wayOfCoach = (simulator: Simulator, isGoal: IsGoal): readonly State[] => wayOf(simulator, isGoal).states;
