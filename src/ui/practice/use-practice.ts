import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Term } from '../../domain/terms.ts';
import type { FieldId } from '../../simulator/core/names.ts';
import { eventsBefore } from '../../scenarios/play/progress.ts';
import { variantsIn } from '../../scenarios/play/scenario.ts';
import {
  backFrom,
  begin,
  record,
  recordOf,
  resume,
  type Session,
  stateOf,
  undo,
} from '../../scenarios/play/session.ts';
import type { Note, Play } from './play.ts';
import type { PlayedProps } from './props.ts';
import { load, save, storageKey } from './storage.ts';

/** Was the page reloaded or returned to, rather than opened anew? */
const isReturn = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(entry.type));

/** The step that the address names. A fragment that cannot be decoded is returned as it is, and names none. */
function stepInAddress(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Keeps the session of a practice: resumes it from this tab's storage or begins it where the address says, and stores its events. */
export function usePractice({ place, scenario, route, mode, storedAs }: PlayedProps): Play {
  const key = storedAs ?? storageKey(place.id, scenario.id);
  const [session, show] = useState(() => begin(scenario, place));
  const current = useRef(session);
  const [note, setNote] = useState<Note>(null);
  const texts = useMemo(() => new Map<FieldId, string>(), []);
  const own = useMemo(() => new Map<Term, string>(), []);

  const set = (next: Session, told: Note = null) => {
    current.current = next;
    const isStored = save(key, recordOf(next));
    show(next);
    setNote(isStored ? told : 'storageBlocked');
  };
  const now = () => current.current;

  /** Does a fragment name a moment of this scenario: a step of its route, or other circumstances? */
  const isMoment = (fragment: string) =>
    eventsBefore(route, fragment) !== null || variantsIn(scenario, place).some(({ id }) => id === fragment);

  const openAt = (step: string) => {
    const events = eventsBefore(route, step);
    const variant = variantsIn(scenario, place).find(({ id }) => id === step);
    texts.clear();
    const start = begin(scenario, place, variant?.id ?? null);
    set((events ?? []).reduce(record, start), events || variant ? null : 'stepUnknown');
  };

  useLayoutEffect(() => {
    const step = stepInAddress();
    // On the practice's own page a fragment names a moment; beside a guide it names a place in the text. After reloading or returning, the
    // stored session goes on instead.
    const isAsked = mode === 'page' && step !== '' && (isMoment(step) || document.getElementById(step) === null);
    const stored = load(key);
    if (isAsked && !(isReturn() && stored.kind === 'found')) {
      openAt(step);
      return;
    }
    if (stored.kind === 'blocked') setNote('storageBlocked');
    if (stored.kind === 'blocked' || stored.kind === 'none') return;
    const resumed = stored.kind === 'found' ? resume(scenario, place, stored.value) : null;
    if (resumed) {
      current.current = resumed;
      show(resumed);
    } else set(begin(scenario, place), 'storageBad');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the practice appears
  }, []);

  // This has to listen before the loader does the early deeds again, so it is no passive effect.
  useLayoutEffect(() => {
    const onTry = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') openAt(event.detail);
    };
    const onHash = () => {
      const step = stepInAddress();
      if (mode === 'page' && isMoment(step)) openAt(step);
    };
    // A link to the step that the address already names does not change the address.
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && link.hash !== '' && link.href === location.href) onHash();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('practice:try', onTry);
    window.addEventListener('hashchange', onHash);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('practice:try', onTry);
      window.removeEventListener('hashchange', onHash);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the scenario never changes: another scenario gets another practice
  }, []);

  return {
    session,
    current: now,
    note,
    texts,
    own,
    do: (event) => {
      const from = now();
      const next = record(from, event);
      if (stateOf(next).page !== stateOf(from).page) texts.clear();
      set(next);
    },
    undo: () => {
      texts.clear();
      set(undo(now()), 'undone');
    },
    startOver: (variant) => {
      texts.clear();
      own.clear();
      set(begin(scenario, place, variant ?? now().variant.id), 'startedOver');
    },
    back: backFrom(session),
  };
}
