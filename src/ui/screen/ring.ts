import type { PracticeEvent } from '../../simulator/core/names.ts';

/** The control to mark, named by the event that it means. A field is marked whatever its value; null marks nothing. */
export type Ring = PracticeEvent | null;

/** Is this the control to mark? */
export function isRinged(ring: Ring, event: PracticeEvent): boolean {
  if (ring?.type !== event.type) return false;
  if (ring.type === 'field.filled' && event.type === 'field.filled') return ring.field === event.field;
  return JSON.stringify(ring) === JSON.stringify(event);
}
