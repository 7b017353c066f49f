import type { CourtProfile, Place } from '../domain/court.ts';
import { fill } from '../domain/fill.ts';
import type { Action, GuideStep } from '../schemas/guide.ts';

/**
 * A scenario's own steps for one place. A label that courts may word differently is given by its name in braces: `{linkItem}`. In: the
 * steps, the place, where they come from (for errors). Throws, naming file and step, if there is no word of that name.
 */
export function scenarioSteps(steps: readonly GuideStep[], place: Place, from: string): GuideStep[] {
  const words = {
    ...place.pacer.words,
    ...place.pacer.account?.words,
    ...('words' in place ? (place as CourtProfile).words : {}),
  };
  const values = Object.fromEntries(Object.entries(words).map(([name, { text }]) => [name, text]));
  return steps.map(({ id, title, do: actions }) => {
    const put = (text: string) => {
      try {
        return fill(text, values);
      } catch (error) {
        throw new Error(`${from}, step "${id}": ${(error as Error).message}`, { cause: error });
      }
    };
    const putInto = (action: Action) =>
      Object.fromEntries(Object.entries(action).map(([key, text]) => [key, put(text)])) as Action;
    return { id, title: put(title), do: actions.map(putInto) };
  });
}
