import type { PracticeEvent } from '../../simulator/core/names.ts';
import type { State } from '../../simulator/core/moment.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';
import type { Session } from './session.ts';

/** A step of a guide as the practice frame needs it: its id, its words, and the events that carry it out. */
export interface RouteStep {
  readonly id: string;
  readonly title: string;
  readonly events: readonly PracticeEvent[];
}

/** All events from the start up to a step, without those of the step itself; null if the route has no such step. */
export function eventsBefore(route: readonly RouteStep[], id: string): readonly PracticeEvent[] | null {
  const index = route.findIndex((step) => step.id === id);
  return index < 0 ? null : route.slice(0, index).flatMap((step) => step.events);
}

/** States are immutable, and the same states are asked about after every deed: each gets its name once. */
const identities = new WeakMap<State, string>();
function nameOf(simulator: Simulator, state: State): string {
  const known = identities.get(state) ?? simulator.identityOf(state);
  identities.set(state, known);
  return known;
}

/** By its start, the states that the steps of a route lead to, by name; null for a step that only looks. */
const milestones = new WeakMap<State, { route: readonly RouteStep[]; names: readonly (string | null)[] }>();
function milestonesOf(route: readonly RouteStep[], simulator: Simulator): readonly (string | null)[] {
  const { start } = simulator;
  const known = milestones.get(start);
  if (known?.route === route) return known.names;
  let state = start;
  const names = route.map(({ events }) => {
    state = simulator.replay(events, state);
    return events.length === 0 ? null : nameOf(simulator, state);
  });
  milestones.set(start, { route, names });
  return names;
}

/**
 * How many steps of a route a session has done. A step counts as done once the session has been in the state that the step
 * leads to, and so do all steps before it. A step that only looks is done when the next step that acts is done.
 */
export function stepsDone(route: readonly RouteStep[], session: Session): number {
  const { simulator } = session;
  const [start, ...after] = session.states;
  const visited = new Set(after.map((state) => nameOf(simulator, state)));
  let before = nameOf(simulator, start);
  let done = 0;
  milestonesOf(route, simulator).forEach((milestone, index) => {
    if (milestone === null) return;
    // A step that opens the address already open changes nothing: it counts as done with the first deed of any kind.
    const isReached = milestone === before ? session.events.length > 0 : visited.has(milestone);
    if (isReached) done = index + 1;
    before = milestone;
  });
  const isLookingAtTheEnd = route.slice(done).every(({ events }) => events.length === 0);
  return isLookingAtTheEnd ? route.length : done;
}
