import type { Moment } from '../../simulator/core/moment.ts';
import type { PhoneView as View } from '../../simulator/devices/phone/phone.ts';
import { PhoneView } from './PhoneView.tsx';
import type { Ring } from '../screen/ring.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

interface Props {
  view: View | null | undefined;
  moment: Moment;
  strings: PracticeStrings;
  ring: Ring;
}

/** The practice phone in a picture: it shows the moment of the practice clock, and nothing on it can be used. */
export function StillPhone({ view, moment: { setting, world }, strings, ring }: Props) {
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
