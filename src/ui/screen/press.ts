import type { PracticeEvent } from '../../simulator/core/names.ts';
import { isRinged, type Ring } from './ring.ts';

/** Receives the event that a press means; null in a picture, where nothing can be pressed. */
export type Press = ((event: PracticeEvent) => void) | null;

/**
 * The attributes of a control that means an event, on the screen and on every device.
 * In: the event, the control to mark, and the receiver of the press.
 * Out: whether the control is marked, whether a double click counts as one press (`second-press.ts`), and what a press does. Waiting is the
 * only event that readers repeat on purpose.
 */
export const pressOf = (event: PracticeEvent, ring: Ring, press: Press) => ({
  'data-ring': isRinged(ring, event) || undefined,
  'data-once': press && event.type !== 'clock.waited' ? '' : undefined,
  onClick: press ? () => press(event) : undefined,
});
