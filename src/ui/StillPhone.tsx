import { phoneViewOf } from '../simulator/devices/phone/view.ts';
import type { PracticeState } from '../simulator/core/simulator.ts';
import { PhoneView } from './PhoneView.tsx';
import type { Ring } from './ring.ts';
import type { PracticeStrings } from './strings.ts';

/** The practice phone as it stands in a picture: at the moment that the practice clock shows, and not to be used. */
export function StillPhone({ state, strings, ring }: { state: PracticeState; strings: PracticeStrings; ring: Ring }) {
  const { setting, world } = state.context;
  const view = phoneViewOf(state);
  if (!view || !setting.authenticator) return null;
  return (
    <PhoneView
      view={view}
      authenticator={setting.authenticator}
      now={() => world.now}
      isRunning={false}
      timeZone={setting.place.timeZone}
      strings={strings}
      ring={ring}
      onPress={null}
      onFillIn={() => undefined}
    />
  );
}
