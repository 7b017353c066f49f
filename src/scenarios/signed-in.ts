import { pageOf, type PracticeState, worldOf } from '../simulator/simulator.ts';

/** Is someone logged in, and past all warnings? */
export const isLoggedIn = (state: PracticeState): boolean =>
  worldOf(state).browser.signedIn !== null && /^(?:account\.|pacer\.signedIn)/.test(pageOf(state));

/** Does the screen show Manage My Account, with its header? */
export const showsAccount = (state: PracticeState): boolean =>
  worldOf(state).browser.signedIn !== null &&
  pageOf(state).startsWith('account.') &&
  pageOf(state) !== 'account.billing';
