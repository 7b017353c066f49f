import type { LoginStep } from '../../domain/world.ts';
import { fromOutside } from '../core/from-outside.ts';
import type { PageId } from '../core/names.ts';
import type { Practice } from '../core/practice.ts';
import type { AnyDevice, AnySite, Deed } from '../core/site.ts';
import { account, signedInWithAccount } from '../sites/account/site.ts';
import { elsewhere, outside } from '../sites/browser/site.ts';
import { browserBar } from '../sites/browser/tools.ts';
import { type Login, loginThat } from '../sites/sign-on/login.ts';
import { passcodes } from '../sites/sign-on/passcodes.ts';
import { askToLogIn, signOn } from '../sites/sign-on/site.ts';

/** How a login that may ask for a code goes on. In: the pages at which it can wait. */
export const loginWithCode = (waits: Readonly<Partial<Record<LoginStep, PageId>>>): Login =>
  loginThat(waits, () => 'pacer.signedIn', ['pacer.signedIn']);

const addresses: Deed<'address.entered', never> = {
  to: ['pacer.login', 'account.settings', 'browser.elsewhere'],
  does: ({ world }, { to }) => {
    // Manage My Account asks for a login first.
    if (to === 'pacerLogin' || (to === 'manageAccount' && world.browser.signedIn === null)) return askToLogIn(null);
    return to === 'manageAccount' ? { to: 'account.settings' } : elsewhere('unknown');
  },
};

/**
 * PACER with a second factor: Central Sign-On that asks for codes, and Manage My Account. In: how a login goes on, the sites where the second factor
 * is managed, and the devices beside the browser.
 */
export const practiceWithCodes = (
  login: Login,
  sites: readonly AnySite[],
  devices: readonly AnyDevice[],
): Practice => ({
  sites: [signOn(login), passcodes(login), signedInWithAccount, account(), ...sites, outside(addresses)],
  devices,
  browser: browserBar,
  fromOutside,
});
