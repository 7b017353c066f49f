import type { PracticeEvent } from '../../simulator/core/names.ts';
import { isRinged, type Ring } from './ring.ts';

/** Who takes what a press means; null for a picture, which nobody presses. */
export type Press = ((event: PracticeEvent) => void) | null;

/**
 * What a control that means an event carries, on the screen and on every device.
 * In: the event, the control that the coach speaks of, and who takes the press.
 * Out: its attributes: whether it is marked, whether a double click is one press (`second-press.ts`), and what a press does. Only time is
 * let pass several times on purpose.
 */
export const pressOf = (event: PracticeEvent, ring: Ring, press: Press) => ({
  'data-ring': isRinged(ring, event) || undefined,
  'data-once': press && event.type !== 'clock.waited' ? '' : undefined,
  onClick: press ? () => press(event) : undefined,
});
