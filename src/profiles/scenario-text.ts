import type { CourtProfile, Place } from '../domain/court.ts';
import { terms } from '../domain/terms.ts';
import { scenarioOf } from '../scenarios/all.ts';
import { variantsIn } from '../scenarios/play/scenario.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import type { ScenarioWords } from '../schemas/scenario.ts';
import { type ScenarioText } from '../ui/practice/props.ts';
import { fill } from '../domain/fill.ts';
import { locale } from '../domain/language.ts';

/** The limited menu bar of a court; PACER has none. */
const limitedMenu = (place: Place): readonly string[] =>
  'menus' in place ? (place as CourtProfile).menus.limited : [];

/** The messages of the practice, without the names of values that no card of the scenario has, because they add to the page's size. */
export function stringsFor(id: string, place: Place, strings: PracticeStrings): PracticeStrings {
  const cards = variantsIn(scenarioOf(id), place).map((variant) => variant.start(place).setting.card);
  const unused = terms.filter((term) => !cards.some((card) => term in card)).map((term) => `term.${term}`);
  return Object.fromEntries(Object.entries(strings).filter(([key]) => !unused.includes(key))) as PracticeStrings;
}

/** What the practice says about ends, without their sources. */
const wordsOfEnds = (ends: ScenarioWords['wrongEnds']): ScenarioText['wrongEnds'] =>
  Object.fromEntries(Object.entries(ends).map(([id, { title, lesson }]) => [id, { title, lesson }]));

/**
 * A scenario's words for one place. In: its id and words, the place, the messages of the practice. Out: the words with the court's own
 * menu bar in them, only the circumstances that can come about there, and a note wherever a rule is borrowed from another court.
 */
export function scenarioText(id: string, words: ScenarioWords, place: Place, strings: PracticeStrings): ScenarioText {
  const limited = new Intl.ListFormat(locale).format(limitedMenu(place));
  const variants = variantsIn(scenarioOf(id), place);
  const startOf = (variantId: string, start: string): string => {
    const source = variants.find((variant) => variant.id === variantId)?.borrowedFrom?.(place) ?? null;
    const note = source === null ? '' : ` ${fill(strings.remedyBorrowed, { source })}`;
    return `${fill(start, { limited })}${note}`;
  };
  const possible = Object.entries(words.variants).filter(([variantId]) =>
    variants.some((variant) => variant.id === variantId),
  );
  return {
    title: words.title,
    start: startOf('usual', words.start),
    goal: words.goal,
    complete: words.complete,
    variants: Object.fromEntries(
      possible.map(([key, variant]) => [key, { ...variant, start: startOf(key, variant.start) }]),
    ),
    goodEnds: wordsOfEnds(words.goodEnds),
    wrongEnds: wordsOfEnds(words.wrongEnds),
  };
}
