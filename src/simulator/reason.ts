import { linkUtilityRefusal } from '../domain/linking.ts';
import { resetRefusal } from '../domain/recovery.ts';
import type { Reason } from '../domain/refusal.ts';
import { pageOf, type PracticeState } from './simulator.ts';

/** Why the page on the screen refuses: because of what it was asked last, or because it is closed as a whole; null if it does not. */
export function reasonShown(state: PracticeState): Reason | null {
  const { world, setting, refusal } = state.context;
  switch (pageOf(state)) {
    case 'court.linkEntry':
    case 'court.linkVerify':
      return linkUtilityRefusal(world, setting.court)?.refused ?? refusal;
    case 'recovery.newPassword':
      return resetRefusal(world)?.refused ?? refusal;
    default:
      return refusal;
  }
}
