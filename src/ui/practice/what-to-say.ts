import { refusalIn } from '../../domain/court.ts';
import { type Outcome, outcomeOf } from '../../scenarios/play/outcome.ts';
import { type RouteStep, stepsDone } from '../../scenarios/play/progress.ts';
import { endIn, variantsIn } from '../../scenarios/play/scenario.ts';
import { momentOf, type Session, shownState, stateOf } from '../../scenarios/play/session.ts';
import type { Offer } from '../../simulator/core/offers.ts';
import { instruction } from '../coach/deeds.ts';
import { fill } from '../../domain/fill.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { Note } from './play.ts';
import type { ScenarioText } from './props.ts';

/** What the practice tells the reader about, before it is put into words. */
export interface Told {
  readonly outcome: Outcome;
  /** The wrong end that the screen is at, even if the scenario was finished before; null at none. */
  readonly wrongEnd: string | null;
  readonly variant: string;
  /** The lesson of the last refusal; null where nothing was refused. */
  readonly lesson: string | null;
  /** The next step in words, once the reader has asked for it. */
  readonly instruction: string | null;
  readonly note: Note;
  readonly hasBegun: boolean;
  /** Are there other circumstances to try? */
  readonly hasOthers: boolean;
  /** The steps of the guide, and how many of them are done. */
  readonly route: readonly RouteStep[];
  readonly done: number;
}

/**
 * What there is to tell about a session.
 * In: the session, the steps of the guide, the offer that the coach speaks of (null while it was not asked), and a note.
 */
export function toldOf(
  session: Session,
  route: readonly RouteStep[],
  advised: Offer | null,
  note: Note,
  strings: PracticeStrings,
): Told {
  const { scenario, variant, place, simulator } = session;
  const refusal = simulator.reasonIn(shownState(session));
  return {
    outcome: outcomeOf(session),
    wrongEnd: endIn(scenario.wrongEnds, momentOf(session))?.id ?? null,
    variant: variant.id,
    lesson: refusal && refusalIn(place, refusal).lesson,
    instruction: advised && instruction(advised, simulator, stateOf(session), strings),
    note,
    hasBegun: session.events.length > 0,
    hasOthers: variantsIn(scenario, place).length > 1,
    route,
    done: stepsDone(route, session),
  };
}

/** The words for the circumstances being played: those of the variant, or the scenario's own. */
const wordsOf = (text: ScenarioText, { variant }: Told) => text.variants[variant] ?? text;

/** What the status line says. An empty string where there is nothing to say. */
export function statusIn(told: Told, text: ScenarioText, strings: PracticeStrings): string {
  const { outcome, note } = told;
  switch (outcome.kind) {
    case 'complete':
      return fill(strings.complete, { text: wordsOf(text, told).complete });
    case 'wrong end':
      return fill(strings.failed, { text: text.wrongEnds[outcome.id]?.title ?? '' });
    case 'good end':
      return fill(strings.endedWell, { text: text.goodEnds[outcome.id]?.title ?? '' });
    case 'under way':
      return note === null ? '' : strings[note];
  }
}

/**
 * What the coach says. The first of these that applies: the next step if the reader asked for it, the lesson of a wrong end, the lesson of a
 * refusal, where the session stands. A finished scenario can no longer fail, but a wrong end reached afterwards still has its lesson.
 */
export function coachSays(told: Told, text: ScenarioText, strings: PracticeStrings): string {
  const { outcome, wrongEnd, lesson, instruction, hasBegun, hasOthers } = told;
  if (instruction !== null) return instruction;
  if (wrongEnd !== null) {
    const found = text.wrongEnds[wrongEnd]?.lesson ?? '';
    return outcome.kind === 'complete' ? found : `${found} ${strings.coachStuck}`;
  }
  if (lesson !== null) return lesson;
  if (outcome.kind === 'good end') return text.goodEnds[outcome.id]?.lesson ?? '';
  if (outcome.kind === 'complete') return hasOthers ? strings.coachDoneHere : strings.coachDone;
  const { start, goal } = wordsOf(text, told);
  return fill(hasBegun ? strings.coachGoal : strings.coachStart, { start, goal });
}

/** What is announced as the coach's answer: the next step if the reader asked for it, and nothing else. */
export const answerIn = ({ instruction }: Told): string => instruction ?? '';

/** "Step 3 of 14: Choose Login": the step of the guide that comes next; null where the session is not on the guide's way. */
export function placeIn({ outcome, variant, route, done }: Told, strings: PracticeStrings): string | null {
  // Only ends have an id.
  const step = variant === 'usual' && !('id' in outcome) ? route[done] : undefined;
  return step
    ? `${fill(strings.stepOf, { number: done + 1, count: route.length })}: ${step.title.replaceAll('**', '')}`
    : null;
}
