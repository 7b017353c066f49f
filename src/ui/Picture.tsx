import { type Card, isCode } from '../domain/terms.ts';
import { knownCard } from '../simulator/core/context.ts';
import type { Field } from '../simulator/core/screen.ts';
import { screenOf } from '../simulator/core/screen-of.ts';
import type { PracticeState } from '../simulator/core/simulator.ts';
import { BrowserTools } from './BrowserTools.tsx';
import { deviceOf, Devices } from './Devices.tsx';
import { StillPhone } from './StillPhone.tsx';
import { isRinged, type Ring } from './ring.ts';
import { ScreenView } from './ScreenView.tsx';
import type { PracticeStrings } from './strings.ts';

interface Props {
  state: PracticeState;
  ring: Ring;
  id: string;
  strings: PracticeStrings;
}

/** The code that stands in a field; empty where it holds none. */
const codeIn = ({ context: { setting, world } }: PracticeState, { value }: Field): string =>
  isCode(value) ? (setting.codes?.textOf(value, world.now) ?? '') : '';

/**
 * A picture of the practice: the screen itself, or the device on which the step is done; not to be used. The control to use is
 * marked.
 */
export function Picture({ state, ring, id, strings }: Props) {
  const card: Card = knownCard(state.context);
  const device = ring && deviceOf(ring);
  if (device) {
    return (
      <Devices
        state={state}
        only={device}
        card={card}
        strings={strings}
        ring={ring}
        onPress={null}
        phone={<StillPhone state={state} strings={strings} ring={ring} />}
      />
    );
  }
  const screen = screenOf(state);
  // Every browser has it; a picture shows it where it is the control to use.
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
        textOf={(field: Field) => (field.ignored ? field.initial : (texts[field.value] ?? codeIn(state, field)))}
        strings={strings}
        ring={ring}
        actions={null}
      />
    </div>
  );
}
