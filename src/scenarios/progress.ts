import type { PracticeEvent } from '../simulator/event.ts';
import { identityOf } from '../simulator/identity.ts';
import { replay, step } from '../simulator/simulator.ts';
import type { Session } from './session.ts';

/** A step of a guide as the practice frame needs it: its id, its words, and the events that performing it means. */
export interface RouteStep {
  readonly id: string;
  readonly title: string;
  readonly events: readonly PracticeEvent[];
}

/** All events from the start up to, not including, a step; null if the route has no such step. */
export function eventsBefore(route: readonly RouteStep[], id: string): readonly PracticeEvent[] | null {
  const index = route.findIndex((one) => one.id === id);
  return index < 0 ? null : route.slice(0, index).flatMap((one) => one.events);
}

/**
 * How many steps of a route a session has done. A step counts as done once the session has been in the state that performing
 * it leads to, and so do all before it. A step that only looks is done when the next acting step is.
 */
export function stepsDone(route: readonly RouteStep[], session: Session): number {
  const visited = new Set(session.states.slice(session.events.length === 0 ? 1 : 0).map(identityOf));
  let state = session.states[0];
  let done = 0;
  route.forEach(({ events }, index) => {
    if (events.length === 0) return;
    const before = identityOf(state);
    state = replay(state, events);
    const after = identityOf(state);
    // Opening the address that is open already changes nothing; it is done with the first deed of any kind.
    const isReached = after === before ? session.events.length > 0 : visited.has(after);
    if (isReached) done = index + 1;
  });
  const isLookingAtTheEnd = route.slice(done).every(({ events }) => events.length === 0);
  return isLookingAtTheEnd ? route.length : done;
}

/** The state in which a step begins and the one it ends in. Used for pictures at build time. */
export function statesAround(session: Session, route: readonly RouteStep[], id: string) {
  const before = replay(session.states[0], eventsBefore(route, id) ?? []);
  const events = route.find((one) => one.id === id)?.events ?? [];
  const last = events.at(-1);
  const beforeLast = replay(before, events.slice(0, -1));
  return { before, beforeLast, last, after: last ? step(beforeLast, last) : before };
}
