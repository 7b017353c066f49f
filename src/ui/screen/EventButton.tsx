import type { Control } from '../../simulator/core/screen.ts';
import { type Press, pressOf } from './press.ts';
import type { Ring } from './ring.ts';
import { Words } from './Words.tsx';

interface Props {
  control: Control;
  ring: Ring;
  onPress: Press;
  /** A quiet button stays in the background, and its label carries no mark of where its words come from. */
  quiet?: boolean;
}

/** A button that means an event. */
export const EventButton = ({ control: { label, event }, ring, onPress, quiet }: Props) => (
  <button type="button" class={quiet ? 'quiet' : undefined} {...pressOf(event, ring, onPress)}>
    {quiet ? label.text : <Words of={label} />}
  </button>
);
