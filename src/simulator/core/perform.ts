import { isCode, type Term } from '../../domain/terms.ts';
import type { PracticeEvent } from './names.ts';
import { fieldsOf, wordsOf } from './screen.ts';
import type { State } from './moment.ts';
import type { Simulator } from './simulator.ts';

/** One action of a guide, in words that name what is on the screen. The shape of `action` in `src/schemas/guide.ts`. */
export type Action =
  { go: string } | { fill: string; with: string } | { press: string } | { check: string } | { outside: string };

/** The term that a label of the practice card names, such as "PACER username"; undefined if there is none. */
export type TermOf = (label: string) => Term | undefined;

const list = (labels: readonly string[]) =>
  labels.length > 0 ? labels.map((label) => `"${label}"`).join(', ') : 'nothing';

/**
 * The event that an action on the screen amounts to. Out: null for an action that is not performed on the screen
 * (`check`, `outside`). Throws if the action cannot be performed there, and names what is on the screen instead.
 */
export function eventOf(simulator: Simulator, state: State, action: Action, termOf: TermOf): PracticeEvent | null {
  const screen = simulator.screenOf(state);
  if ('go' in action) {
    const to = simulator.addressIn(action.go, state);
    if (to === 'elsewhere') throw new Error(`go: ${action.go} is not an address of this practice`);
    return { type: 'address.entered', to };
  }
  if ('fill' in action) {
    const fields = fieldsOf(screen);
    const field = fields.find(({ label }) => label.text === action.fill);
    if (!field)
      throw new Error(
        `fill: no field "${action.fill}" on ${screen.page}; there is ${list(fields.map(({ label }) => label.text))}`,
      );
    // A code is on the phone, or is the next on the list: the guide calls it by the field's own label.
    const term = field.code ? field.classes.find(isCode) : termOf(action.with);
    if (!term || !field.classes.includes(term))
      throw new Error(`fill: "${action.with}" is nothing that "${action.fill}" tells apart`);
    return { type: 'field.filled', field: field.field, value: term };
  }
  if ('press' in action) {
    const controls = simulator.offersIn(state).flatMap((offer) => (offer.kind === 'press' ? [offer.control] : []));
    const control = controls.find(({ label }) => label.text === action.press);
    if (!control)
      throw new Error(
        `press: nothing named "${action.press}" on ${screen.page}; there is ${list(controls.map(({ label }) => label.text))}`,
      );
    return control.event;
  }
  return null;
}

/**
 * Perform an action. Out: the state after it. `check` leaves the state as it is. Throws if the action cannot be performed, or
 * if the words that `check` looks for are not on the screen.
 */
export function perform(simulator: Simulator, state: State, action: Action, termOf: TermOf): State {
  if ('check' in action) {
    const screen = simulator.screenOf(state);
    const words = wordsOf(screen).map((wording) => wording.text);
    if (!words.some((text) => text.includes(action.check)))
      throw new Error(`check: "${action.check}" is not on ${screen.page}; there is ${list(words)}`);
    return state;
  }
  const event = eventOf(simulator, state, action, termOf);
  return event === null ? state : simulator.step(state, event);
}
