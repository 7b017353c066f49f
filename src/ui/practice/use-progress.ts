import { useEffect } from 'preact/hooks';
import type { Session } from '../../scenarios/play/session.ts';
import { tickSteps } from './guide-steps.ts';
import type { PlayedProps } from './props.ts';

/**
 * Tells the page around a practice how far it is: ticks the steps of the guide that are done, and says when the goal is reached.
 * In: the session, how many steps are done, and whether the goal is reached.
 */
export function useProgress(
  { mode, route, onGoal }: PlayedProps,
  session: Session,
  done: number,
  isDone: boolean,
): void {
  useEffect(() => {
    if (mode === 'guide' && session.variant.id === 'usual')
      tickSteps(
        route.map(({ id }) => id),
        done,
      );
  }, [mode, route, done, session]);

  useEffect(() => {
    if (isDone) onGoal?.();
  }, [isDone, onGoal]);
}
