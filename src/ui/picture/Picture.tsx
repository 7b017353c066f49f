import { type Card, isCode } from '../../domain/terms.ts';
import { knownCard, type Moment, type State } from '../../simulator/core/moment.ts';
import type { Field } from '../../simulator/core/screen.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';
import { BrowserTools } from '../screen/BrowserTools.tsx';
import { Devices } from '../devices/Devices.tsx';
import { StillPhone } from '../devices/StillPhone.tsx';
import { isRinged, type Ring } from '../screen/ring.ts';
import { ScreenView } from '../screen/ScreenView.tsx';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';

interface Props {
  simulator: Simulator;
  state: State;
  ring: Ring;
  id: string;
  strings: PracticeStrings;
}

/** The code in a field; empty if there is none. */
const codeIn = ({ setting, world }: Moment, { value }: Field): string =>
  isCode(value) ? (setting.codes?.textOf(value, world.now) ?? '') : '';

/**
 * A picture of the practice: the screen, or the device on which the step is done. Nothing on it can be used; the control to use is
 * marked.
 */
export function Picture({ simulator, state, ring, id, strings }: Props) {
  const moment = simulator.momentOf(state);
  const card: Card = knownCard(moment);
  const pressed = JSON.stringify(ring);
  const device = simulator.offersIn(state).find(({ event }) => JSON.stringify(event) === pressed)?.place;
  if (device && device !== 'page' && device !== 'address') {
    const views = simulator.viewsOf(state);
    return (
      <Devices
        views={{ [device]: views[device] }}
        card={card}
        strings={strings}
        ring={ring}
        onPress={null}
        phone={device === 'phone' && <StillPhone view={views.phone} moment={moment} strings={strings} ring={ring} />}
      />
    );
  }
  const screen = simulator.screenOf(state);
  // Every browser has this button, so a picture shows it only if it is the control to use.
  const refresh = screen.refresh && isRinged(ring, screen.refresh.event) ? [screen.refresh] : [];
  const texts: Readonly<Record<string, string | undefined>> = card;
  return (
    <div class="browser picture-frame">
      {screen.address !== null && (
        <p class="address" data-ring={ring?.type === 'address.entered' || undefined}>
          {screen.address}
        </p>
      )}
      <BrowserTools tools={[...refresh, ...screen.tools]} ring={ring} onPress={null} />
      <ScreenView
        screen={screen}
        idPrefix={`picture-${id}-`}
        textOf={(field: Field) => (field.ignored ? field.initial : (texts[field.value] ?? codeIn(moment, field)))}
        strings={strings}
        ring={ring}
        actions={null}
      />
    </div>
  );
}
