import { linkUtilityRefusal } from '../domain/linking.ts';
import { pacerLinkRefusal } from '../domain/pacer-recovery.ts';
import { resetRefusal } from '../domain/recovery.ts';
import type { Reason } from '../domain/refusal.ts';
import { courtOf } from './context.ts';
import { pageOf, type PracticeState } from './simulator.ts';

/** Why the page on the screen refuses: because of what it was asked last, or because it is closed as a whole; null if it does not. */
export function reasonShown(state: PracticeState): Reason | null {
  const { world, refusal } = state.context;
  switch (pageOf(state)) {
    case 'court.linkEntry':
    case 'court.linkVerify':
      return linkUtilityRefusal(world, courtOf(state.context))?.refused ?? refusal;
    case 'recovery.newPassword':
      return resetRefusal(world)?.refused ?? refusal;
    case 'forgot.newPassword':
      return pacerLinkRefusal(world)?.refused ?? refusal;
    default:
      return refusal;
  }
}
