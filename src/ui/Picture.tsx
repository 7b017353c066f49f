import type { Field, Screen } from '../simulator/screen.ts';
import type { Ring } from './ring.ts';
import { ScreenView } from './ScreenView.tsx';
import type { PracticeStrings } from './strings.ts';

interface Props {
  screen: Screen;
  ring: Ring;
  card: Readonly<Record<string, string | undefined>>;
  id: string;
  strings: PracticeStrings;
}

/** A picture of a practice screen: the screen itself, not to be used. The control to use is marked. */
export const Picture = ({ screen, ring, card, id, strings }: Props) => (
  <div class="browser picture-frame">
    <p class="address" data-ring={ring?.type === 'address.entered' || undefined}>
      {screen.address}
    </p>
    <ScreenView
      screen={screen}
      idPrefix={`picture-${id}-`}
      textOf={(field: Field) => card[field.value] ?? ''}
      strings={strings}
      ring={ring}
      actions={null}
    />
  </div>
);
