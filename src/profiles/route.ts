import { type Term, terms } from '../domain/terms.ts';
import type { RouteStep } from '../scenarios/play/progress.ts';
import type { GuideStep } from '../schemas/guide.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import { eventOf, perform, type TermOf } from '../simulator/core/perform.ts';
import type { Simulator } from '../simulator/core/simulator.ts';

/** Finds the term that a label of the practice card names, in the words of one language. */
export const termsIn =
  (strings: PracticeStrings): TermOf =>
  (label: string): Term | undefined =>
    terms.find((term) => strings[`term.${term}`] === label);

/**
 * Turn a guide's steps into events, by performing them. In: the steps, the simulator at their beginning, where the steps
 * come from (for errors). Throws, naming file and step, if a step cannot be performed: such a guide is wrong.
 */
export function routeOf(steps: readonly GuideStep[], simulator: Simulator, termOf: TermOf, from: string): RouteStep[] {
  let state = simulator.start;
  return steps.map(({ id, title, do: actions }) => {
    const events = actions.flatMap((action) => {
      try {
        const event = eventOf(simulator, state, action, termOf);
        state = perform(simulator, state, action, termOf);
        return event === null ? [] : [event];
      } catch (error) {
        throw new Error(`${from}, step "${id}": ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
    return { id, title, events };
  });
}
