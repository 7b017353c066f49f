import type { ClockView as View } from '../../simulator/devices/clock/clock.ts';
import { type Press, pressOf } from '../screen/press.ts';
import type { Ring } from '../screen/ring.ts';
import { fill, type PracticeStrings } from '../strings.ts';

interface Props {
  view: View;
  /** Does it run, and how to let it; null where it only stands. */
  run: { readonly isRunning: boolean; readonly toggle: () => void } | null;
  strings: PracticeStrings;
  ring: Ring;
  onPress: Press;
}

/** The practice clock: what it shows, and the moments it can be set to. It runs only if the reader lets it. */
export const ClockView = ({ view, run, strings, ring, onPress }: Props) => (
  <section class="device clock" aria-label={strings.clock}>
    <p class="panel-title" aria-hidden="true">
      {strings.clock}
    </p>
    <p>{run?.isRunning ? strings.clockRuns : fill(strings.clockShows, { moment: view.shows })}</p>
    {run && (
      <button type="button" class="quiet" aria-pressed={run.isRunning} onClick={run.toggle}>
        {strings.runClock}
      </button>
    )}
    {(run?.isRunning ? [] : view.moments).map((moment) => (
      <button type="button" class="quiet" key={moment.label.text} {...pressOf(moment.event, ring, onPress)}>
        {moment.label.text}
      </button>
    ))}
  </section>
);
