import { activateSearch } from '../../../domain/activation.ts';
import { logOut } from '../../../domain/signing-in.ts';
import { valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Site } from '../../core/site.ts';
import { addressOfLogin, askToLogIn } from '../sign-on/site.ts';
import * as screens from './screens.ts';
import type { AccountPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'account.billing': true;
    'account.settings': true;
    'account.maintenance': true;
    'account.payments': true;
    'account.usage': true;
    'account.courts': true;
    'account.activate': true;
    'account.loggedOut': true;
  }
  interface Fields {
    token: true;
  }
  interface Events {
    'account.opened': { readonly page: AccountPage };
    'account.tokenSubmitted': unknown;
    'account.loggedOut': unknown;
  }
}

const backTo = 'manageAccount';

/** The pages that a link can lead to, and that open without anything else. */
const open = ['billing', 'settings', 'maintenance', 'payments', 'usage', 'courts'] as const;

/** Manage My Account: its tabs, and the pages behind their links. In: the pages of `changes` that a link can lead to. */
export const account = (changes: readonly AccountPage[] = []): Site<'account'> => {
  const to: readonly AccountPage[] = [
    ...open.map((name) => `account.${name}` as const),
    'account.activate',
    ...changes,
  ];
  return {
    id: 'account',
    pages: {
      billing: { screen: screens.billingPage, backTo },
      settings: { screen: screens.settingsPage, backTo },
      maintenance: { screen: screens.maintenancePage, backTo },
      payments: { screen: screens.paymentsPage, backTo },
      usage: { screen: screens.usagePage, backTo },
      courts: { screen: screens.courtsPage, backTo },
      activate: { screen: screens.activatePage, backTo },
      loggedOut: { screen: screens.loggedOutPage, backTo },
    },
    deeds: {
      // Manage My Account asks for a login first.
      opened: {
        to: ['pacer.login', ...to],
        does: ({ world }, { page }) => {
          if (world.browser.signedIn === null) return askToLogIn(null);
          return to.includes(page) ? { to: page } : null;
        },
      },
      tokenSubmitted: {
        on: ['activate'],
        to: ['account.settings'],
        does: (moment) => outcomeOf(activateSearch(moment.world, valueIn(moment, 'token')), 'account.settings'),
      },
      loggedOut: {
        on: 'every page',
        to: ['account.loggedOut'],
        does: ({ world }) => ({ to: 'account.loggedOut', world: logOut(world) }),
      },
    },
  };
};

/** PACER’s own page after a login, with the link to the account. */
export const signedInWithAccount: Site<'pacer'> = {
  id: 'pacer',
  pages: { signedIn: { screen: screens.signedInPage, backTo: addressOfLogin } },
  deeds: {},
};
