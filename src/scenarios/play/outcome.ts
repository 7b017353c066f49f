import { endIn } from './scenario.ts';
import { momentOf, type Session } from './session.ts';

/** How far a session is: under way, finished, or at an end that its scenario declares. */
export type Outcome =
  { readonly kind: 'under way' | 'complete' } | { readonly kind: 'good end' | 'wrong end'; readonly id: string };

/**
 * How far a session is. A reader who has reached the goal has finished, whatever comes afterwards: this depends on what was done, not on
 * the present state, and only Undo takes it back. No scenario reaches its goal from one of its ends (held by the tests of every state).
 */
export function outcomeOf(session: Session): Outcome {
  if (session.doneAfter !== null) return { kind: 'complete' };
  const { goodEnds, wrongEnds } = session.scenario;
  const moment = momentOf(session);
  const wrong = endIn(wrongEnds, moment);
  if (wrong) return { kind: 'wrong end', id: wrong.id };
  const good = endIn(goodEnds, moment);
  return good ? { kind: 'good end', id: good.id } : { kind: 'under way' };
}
