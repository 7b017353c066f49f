import type { Place } from '../../domain/court.ts';
import { type Moment, type State, valueIn } from '../../simulator/core/moment.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';
import { type Simulator, simulatorOf } from '../../simulator/core/simulator.ts';
import { type Scenario, type Variant, variantOf, variantsIn } from './scenario.ts';

/** What is stored or linked of a session: no state, and nothing typed. */
export interface SessionRecord {
  readonly scenario: string;
  readonly version: number;
  readonly variant: string;
  readonly events: readonly PracticeEvent[];
}

/** A scenario being played: the events so far and the state after each; `states[0]` is the start. */
export interface Session {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly place: Place;
  readonly simulator: Simulator;
  readonly events: readonly PracticeEvent[];
  readonly states: readonly [State, ...State[]];
  /** How many events it took to reach the goal; null until it is reached. Only Undo takes this back, not what is done afterwards. */
  readonly doneAfter: number | null;
}

/** A session at its beginning. */
export function begin(scenario: Scenario, place: Place, variantId: string | null = null): Session {
  const variant = variantOf(scenario, place, variantId);
  const simulator = simulatorOf(variant.start(place));
  return { scenario, variant, place, simulator, events: [], states: [simulator.start], doneAfter: null };
}

/** The state that the session is in. */
export const stateOf = ({ states }: Session): State => states[states.length - 1] ?? states[0];

/** That state with what does not change in the session. */
export const momentOf = (session: Session): Moment => session.simulator.momentOf(stateOf(session));

/**
 * The state as it is shown: while the reader types or chooses, the message of an earlier refusal stays on the screen, and so does its lesson.
 */
export function shownState(session: Session): State {
  const { events, states } = session;
  const typedSince =
    events.length - 1 - events.findLastIndex(({ type }) => type !== 'field.filled' && type !== 'option.chosen');
  const before = states[events.length - typedSince] ?? states[0];
  const state = stateOf(session);
  const { refusal } = before;
  return refusal === null ? state : { ...state, refusal };
}

const dropLast = (session: Session): Session => {
  const [first, ...rest] = session.states;
  const doneAfter = session.doneAfter === session.events.length ? null : session.doneAfter;
  return { ...session, events: session.events.slice(0, -1), states: [first, ...rest.slice(0, -1)], doneAfter };
};

function append(session: Session, event: PracticeEvent): Session {
  const { simulator, variant } = session;
  const state = simulator.step(stateOf(session), event);
  const events = [...session.events, event];
  const doneAfter = session.doneAfter ?? (variant.isGoal(simulator.momentOf(state)) ? events.length : null);
  return { ...session, events, states: [...session.states, state], doneAfter };
}

/** Did the last deed change more than the fields of the page? */
const lastChangedTheWorld = ({ states }: Session): boolean =>
  states.at(-1)?.world !== (states.at(-2) ?? states[0]).world;

/**
 * Record what the person did. Typing on in the same field is one deed: the last class replaces the one before it, and a
 * field that is back where it was leaves no trace.
 */
export function record(session: Session, event: PracticeEvent): Session {
  const last = session.events.at(-1);
  const isTypingOn = event.type === 'field.filled' && last?.type === 'field.filled' && last.field === event.field;
  // Time that keeps passing is one deed as well.
  if (event.type === 'clock.ran' && last?.type === 'clock.ran') return append(dropLast(session), event);
  // What typing has done to the world stays done: a page that is not PACER's has read it.
  const before = isTypingOn && !lastChangedTheWorld(session) ? dropLast(session) : session;
  const changesNothing = event.type === 'field.filled' && valueIn(stateOf(before), event.field) === event.value;
  return changesNothing ? before : append(before, event);
}

/** Take the last deed back. */
export const undo = (session: Session): Session => (session.events.length === 0 ? session : dropLast(session));

/** The event for Back: it opens the page shown before this one again; null if there is none. */
export function backFrom({ simulator, states }: Session): PracticeEvent | null {
  const pages = states.map(simulator.addressOf);
  const before = pages.findLast((page, index) => page !== pages[index + 1] && index < pages.length - 1);
  return before === undefined || before === pages.at(-1) ? null : { type: 'address.entered', to: before };
}

/** The session as it is stored. */
export const recordOf = ({ scenario, variant, events }: Session): SessionRecord => ({
  scenario: scenario.id,
  version: scenario.version,
  variant: variant.id,
  events,
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Take up a stored session. In: whatever was stored. Out: the session, or null if the record is damaged, of another version, or
 * names a deed that was not possible at its place: such a record is dropped whole, never repaired.
 */
export function resume(scenario: Scenario, place: Place, stored: unknown): Session | null {
  try {
    return played(scenario, place, stored);
  } catch {
    // A practice that works is worth more than anything this tab may have stored.
    return null;
  }
}

function played(scenario: Scenario, place: Place, stored: unknown): Session | null {
  if (!isObject(stored) || stored.scenario !== scenario.id || stored.version !== scenario.version) return null;
  if (!Array.isArray(stored.events) || typeof stored.variant !== 'string') return null;
  if (!variantsIn(scenario, place).some((variant) => variant.id === stored.variant)) return null;
  let session = begin(scenario, place, stored.variant);
  const { simulator } = session;
  for (const event of stored.events as readonly unknown[]) {
    const wanted = JSON.stringify(event);
    const back = backFrom(session);
    const possible = [...simulator.offersIn(stateOf(session)).map((offer) => offer.event), ...(back ? [back] : [])];
    const known =
      possible.find((offered) => JSON.stringify(offered) === wanted) ?? simulator.fromOutside(event, stateOf(session));
    if (!known) return null;
    session = append(session, known);
  }
  return session;
}
