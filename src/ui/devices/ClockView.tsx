import type { ClockView as View } from '../../simulator/devices/clock/clock.ts';
import { EventButton } from '../screen/EventButton.tsx';
import type { DeviceProps } from './device-props.ts';
import { fill } from '../../domain/fill.ts';

interface Props extends DeviceProps<View> {
  /** Is the clock running, and how to start and stop it; null where it cannot run. */
  run: { readonly isRunning: boolean; readonly toggle: () => void } | null;
}

/** The practice clock: what it shows, and the moments it can be set to. It runs only if the reader starts it. */
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
      <EventButton key={moment.label.text} control={moment} ring={ring} onPress={onPress} quiet />
    ))}
  </section>
);
