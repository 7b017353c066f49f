import type { Moment } from '../../simulator/core/moment.ts';

/** Has someone's login gone through? */
export const isSignedIn = (moment: Moment): boolean => moment.world.browser.signedIn !== null;

/** Is someone logged in, and past all warnings? */
export const isLoggedIn = (moment: Moment): boolean =>
  isSignedIn(moment) && /^(?:account\.|pacer\.signedIn)/.test(moment.page);

/** Does the screen show Manage My Account, with its header? */
export const showsAccount = (moment: Moment): boolean =>
  isSignedIn(moment) && moment.page.startsWith('account.') && moment.page !== 'account.billing';

/** Is someone logged in, with the Maintenance tab of Manage My Account on the screen? */
export const showsMaintenance = (moment: Moment): boolean =>
  isSignedIn(moment) && moment.page === 'account.maintenance';
