import type { Term } from '../../domain/terms.ts';
import type { Session } from '../../scenarios/play/session.ts';
import type { FieldId, PracticeEvent } from '../../simulator/core/names.ts';

/** Something to tell the reader that is on no screen. */
export type Note = 'storageBlocked' | 'storageBad' | 'stepUnknown' | 'startedOver' | 'undone' | null;

/** A scenario being played in the page: the session, and what can be done to it. */
export interface Play {
  readonly session: Session;
  /** The session as it is now, even in the middle of a deed that has several parts. */
  readonly current: () => Session;
  readonly note: Note;
  /** Texts typed into fields. In memory only, and only while the page is open. */
  readonly texts: Map<FieldId, string>;
  /** Values that the reader has chosen, such as a new password, by term. In memory only. */
  readonly own: Map<Term, string>;
  readonly do: (event: PracticeEvent) => void;
  readonly undo: () => void;
  readonly startOver: (variant?: string) => void;
  /** What Back means; null where there is no page before this one. */
  readonly back: PracticeEvent | null;
}
