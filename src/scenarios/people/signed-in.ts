import { pageOf, type PracticeState, worldOf } from '../../simulator/core/simulator.ts';

/** Has the login of someone gone through? */
export const isSignedIn = (state: PracticeState): boolean => worldOf(state).browser.signedIn !== null;

/** Is someone logged in, and past all warnings? */
export const isLoggedIn = (state: PracticeState): boolean =>
  isSignedIn(state) && /^(?:account\.|pacer\.signedIn)/.test(pageOf(state));

/** Does the screen show Manage My Account, with its header? */
export const showsAccount = (state: PracticeState): boolean =>
  isSignedIn(state) && pageOf(state).startsWith('account.') && pageOf(state) !== 'account.billing';

/** Is someone logged in, with the Maintenance tab of Manage My Account on the screen? */
export const showsMaintenance = (state: PracticeState): boolean =>
  isSignedIn(state) && pageOf(state) === 'account.maintenance';
