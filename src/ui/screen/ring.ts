import type { PracticeEvent } from '../../simulator/core/names.ts';

/** Which control to mark: the one that means this event. Fields are marked whatever their value; null marks none. */
export type Ring = PracticeEvent | null;

/** Is this the control to mark? */
export function isRinged(ring: Ring, event: PracticeEvent): boolean {
  if (ring?.type !== event.type) return false;
  if (ring.type === 'field.filled' && event.type === 'field.filled') return ring.field === event.field;
  return JSON.stringify(ring) === JSON.stringify(event);
}
