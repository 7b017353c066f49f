import { useEffect, useMemo } from 'preact/hooks';
import { type Coach, createCoach } from '../../coach/coach.ts';
import type { Session } from '../../scenarios/play/session.ts';

const sliceMilliseconds = 4;

const whenIdle = (work: () => void): (() => void) => {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: 500 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 30);
  return () => clearTimeout(id);
};

/** Does something when the coach's table is complete: immediately if it is, otherwise after slices of work that let the page be drawn in between. */
export function whenReady(coach: Coach, then: () => void): void {
  if (coach.prepare(sliceMilliseconds, () => performance.now())) then();
  else setTimeout(() => whenReady(coach, then));
}

/** The coach of a session. Its table is built in slices while the page is idle, so that no click waits for it. */
export function useCoach({ variant, simulator }: Session): Coach {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a variant always begins the same way, so one table serves every session of it
  const coach = useMemo(() => createCoach(simulator, variant.isGoal), [variant]);
  useEffect(() => {
    let cancel: (() => void) | null = null;
    const work = () => {
      if (!coach.prepare(sliceMilliseconds, () => performance.now())) cancel = whenIdle(work);
    };
    cancel = whenIdle(work);
    return () => cancel?.();
  }, [coach]);
  return coach;
}
