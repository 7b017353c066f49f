import type { Outcome } from '../../scenarios/play/outcome.ts';
import type { ScenarioText } from './props.ts';
import { fill, type PracticeStrings } from '../strings.ts';
import type { Note } from './play.ts';

/** What a moment of a practice has that something is to be said about. */
export interface Moment {
  readonly outcome: Outcome;
  /** The wrong end that the screen is at, whether or not the scenario was finished before; null at none. */
  readonly wrongEnd: string | null;
  readonly variant: string;
  /** The lesson of what was refused last; null where nothing was. */
  readonly lesson: string | null;
  /** The next step, in words, once it was asked for. */
  readonly instruction: string | null;
  readonly note: Note;
  readonly hasBegun: boolean;
  readonly hasOthers: boolean;
}

/** What is said of the circumstances that are played: the scenario's own words, or those of the variant. */
const wordsOf = (text: ScenarioText, { variant }: Moment) => text.variants[variant] ?? text;

/** What the status of the practice says. In: the moment and the words of the scenario. Out: a sentence, or an empty one. */
export function statusIn(moment: Moment, text: ScenarioText, strings: PracticeStrings): string {
  const { outcome, note } = moment;
  switch (outcome.kind) {
    case 'complete':
      return fill(strings.complete, { text: wordsOf(text, moment).complete });
    case 'wrong end':
      return fill(strings.failed, { text: text.wrongEnds[outcome.id]?.title ?? '' });
    case 'good end':
      return fill(strings.endedWell, { text: text.goodEnds[outcome.id]?.title ?? '' });
    case 'under way':
      return note === null ? '' : strings[note];
  }
}

/**
 * What the coach says: what was asked for, before the lesson of a wrong end, before what was refused, before how it stands. A scenario that
 * was finished does not fail any more, but what was done wrong since has its lesson all the same.
 */
export function coachSays(moment: Moment, text: ScenarioText, strings: PracticeStrings): string {
  const { outcome, wrongEnd, lesson, instruction, hasBegun, hasOthers } = moment;
  if (instruction !== null) return instruction;
  if (wrongEnd !== null) {
    const found = text.wrongEnds[wrongEnd]?.lesson ?? '';
    return outcome.kind === 'complete' ? found : `${found} ${strings.coachStuck}`;
  }
  if (lesson !== null) return lesson;
  if (outcome.kind === 'good end') return text.goodEnds[outcome.id]?.lesson ?? '';
  if (outcome.kind === 'complete') return hasOthers ? strings.coachDoneHere : strings.coachDone;
  const { start, goal } = wordsOf(text, moment);
  return fill(hasBegun ? strings.coachGoal : strings.coachStart, { start, goal });
}
