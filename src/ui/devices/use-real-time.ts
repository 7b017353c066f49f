import { useState } from 'preact/hooks';
import type { Instant } from '../../domain/instant.ts';
import { stepAt } from '../../domain/time-step.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';

/** The practice clock. It is stopped until the reader starts it. Practicing with a real authentication app needs a clock that runs. */
export interface RealTime {
  readonly isRunning: boolean;
  /** What the clock shows at this moment. */
  readonly now: () => Instant;
  /** Records the time that has passed, before something else is done. Does so only if the passcode has changed since. */
  readonly catchUp: () => void;
  readonly toggle: () => void;
}

/** Keeps the practice clock. In: what the world's clock shows now, and how to record an event. */
export function useRealTime(worldNow: () => Instant, record: (event: PracticeEvent) => void): RealTime {
  const [isRunning, setRunning] = useState(false);
  // Time never goes back, even where the reader's own clock is behind that of the practice.
  const now = () => Math.max(Date.now(), worldNow());
  const run = () => record({ type: 'clock.ran', to: now() });
  return {
    isRunning,
    now: isRunning ? now : worldNow,
    catchUp: () => {
      if (isRunning && stepAt(now()) !== stepAt(worldNow())) run();
    },
    toggle: () => {
      run();
      setRunning(!isRunning);
    },
  };
}
