import type { Session } from '../scenarios/session.ts';
import { deed } from './deeds.ts';
import type { PracticeStrings } from './strings.ts';

/** What was done so far, in words. */
export const Transcript = ({ session, strings }: { session: Session; strings: PracticeStrings }) => (
  <details class="transcript">
    <summary>{strings.transcript}</summary>
    {session.events.length === 0 ? (
      <p>{strings.transcriptEmpty}</p>
    ) : (
      <ol>
        {session.events.map((event, index) => (
          <li key={`${index}${event.type}`}>{deed(event, session.states[index] ?? session.states[0], strings)}</li>
        ))}
      </ol>
    )}
  </details>
);
