import { eventsBefore } from '../../scenarios/play/progress.ts';
import type { State } from '../../simulator/core/moment.ts';
import type { Ring } from '../../ui/screen/ring.ts';
import type { GuideContext } from './guide-context.ts';

/**
 * The picture of a step: the state in which its last action is done, with that control marked. A press is shown before it
 * happens; what is typed is shown standing in its field or in the address bar.
 */
export function pictureOf({ route, simulator }: GuideContext, id: string): { state: State; ring: Ring } {
  const before = simulator.replay(eventsBefore(route, id) ?? []);
  const events = route.find((step) => step.id === id)?.events ?? [];
  const last = events.at(-1) ?? null;
  const isTyped = last?.type === 'field.filled' || last?.type === 'address.entered';
  const state = simulator.replay(isTyped ? events : events.slice(0, -1), before);
  return { state, ring: last };
}
