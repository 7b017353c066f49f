import type { Session } from '../../scenarios/play/session.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';
import type { State } from '../../simulator/core/moment.ts';
import { deed } from './deeds.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

/** Each deed is put into words once, because that means computing everything that can be done in its state. */
const told = new WeakMap<State, { event: PracticeEvent; text: string }>();
function deedIn({ simulator, states }: Session, index: number, event: PracticeEvent, strings: PracticeStrings): string {
  const state = states[index] ?? states[0];
  const known = told.get(state);
  if (known?.event === event) return known.text;
  const text = deed(event, simulator, state, strings);
  told.set(state, { event, text });
  return text;
}

/** What was done so far, in words. */
export const Transcript = ({ session, strings }: { session: Session; strings: PracticeStrings }) => (
  <details class="transcript">
    <summary>{strings.transcript}</summary>
    {session.events.length === 0 ? (
      <p>{strings.transcriptEmpty}</p>
    ) : (
      <ol>
        {session.events.map((event, index) => (
          <li key={`${index}${event.type}`}>{deedIn(session, index, event, strings)}</li>
        ))}
      </ol>
    )}
  </details>
);
