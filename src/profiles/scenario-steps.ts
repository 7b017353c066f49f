import type { Place } from '../domain/court.ts';
import type { Action, GuideStep } from '../schemas/guide.ts';

/**
 * A scenario's own steps for one place. A label that courts may word differently is given by its name in braces: `{linkItem}`. In: the
 * steps, the place, where they come from (for errors). Throws, naming file and step, if there is no word of that name.
 */
export function scenarioSteps(steps: readonly GuideStep[], place: Place, from: string): GuideStep[] {
  const words: Readonly<Record<string, { readonly text: string } | undefined>> = {
    ...place.pacer.words,
    ...place.pacer.account?.words,
    ...('words' in place ? (place.words as Readonly<Record<string, { readonly text: string }>>) : {}),
  };
  return steps.map(({ id, title, do: actions }) => {
    const put = (text: string) =>
      text.replace(/\{(\w+)\}/g, (place, name: string) => {
        const word = words[name];
        if (!word) throw new Error(`${from}, step "${id}": ${place} is no word of src/domain/wording.ts`);
        return word.text;
      });
    const putInto = (action: Action) =>
      Object.fromEntries(Object.entries(action).map(([key, text]) => [key, put(text)])) as Action;
    return { id, title: put(title), do: actions.map(putInto) };
  });
}
