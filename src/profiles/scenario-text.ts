import type { CourtProfile } from '../domain/court.ts';
import { scenarioOf } from '../scenarios/all.ts';
import { variantsIn } from '../scenarios/scenario.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import type { ScenarioWords } from '../schemas/scenario.ts';
import { type ScenarioText } from '../ui/props.ts';
import { fill } from '../ui/strings.ts';

/**
 * A scenario's words for one court. In: its id and words, the court, the messages of the practice. Out: the same with the court's own
 * menu bar in them, only the circumstances that can come about there, and a note wherever a rule is borrowed from another court.
 */
export function scenarioText(
  id: string,
  words: ScenarioWords,
  court: CourtProfile,
  strings: PracticeStrings,
): ScenarioText {
  const limited = new Intl.ListFormat('en-US').format(court.menus.limited);
  const variants = variantsIn(scenarioOf(id), court);
  const startOf = (variantId: string, start: string): string => {
    const source = variants.find((one) => one.id === variantId)?.borrowedFrom?.(court) ?? null;
    const note = source === null ? '' : ` ${fill(strings.remedyBorrowed, { source })}`;
    return `${fill(start, { limited })}${note}`;
  };
  const possible = Object.entries(words.variants).filter(([variantId]) => variants.some((one) => one.id === variantId));
  return {
    title: words.title,
    start: startOf('usual', words.start),
    goal: words.goal,
    complete: words.complete,
    variants: Object.fromEntries(possible.map(([key, one]) => [key, { ...one, start: startOf(key, one.start) }])),
    wrongEnds: Object.fromEntries(
      Object.entries(words.wrongEnds).map(([key, { title, lesson }]) => [key, { title, lesson }]),
    ),
  };
}
