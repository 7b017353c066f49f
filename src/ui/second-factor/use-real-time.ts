import { useState } from 'preact/hooks';
import type { Instant } from '../../domain/instant.ts';
import { stepAt } from '../../domain/time-step.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';

/** The practice clock, which stands still unless the reader lets it run: a real authentication app needs that. */
export interface RealTime {
  readonly isRunning: boolean;
  /** What the clock shows at this moment. */
  readonly now: () => Instant;
  /** Records the time that has passed, before something else is done. Only where another passcode stands since. */
  readonly catchUp: () => void;
  readonly toggle: () => void;
}

/** In: what the world's clock shows now, and how to record an event. */
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
