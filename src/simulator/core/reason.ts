import type { Reason } from '../../domain/refusal.ts';
import { pageOf, type PracticeState } from './simulator.ts';

/** Why the page on the screen refuses: because it is closed as a whole, or because of what it was asked last; null if it does not. */
export const reasonShown = (state: PracticeState): Reason | null =>
  state.context.setting.sites.closed(pageOf(state), state.context)?.refused ?? state.context.refusal;
