import { confirmLink, linkUtilityRefusal, submitFilingCredentials } from '../../../domain/linking.ts';
import { refresh } from '../../../domain/menus.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { logOut } from '../../../domain/signing-in.ts';
import { courtOf, type Moment, valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { PageOf, Site } from '../../core/site.ts';
import { filingSystemOf } from '../browser/addresses.ts';
import * as screens from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'court.home': true;
    'court.utilities': true;
    'court.menu': true;
    'court.linkEntry': true;
    'court.linkVerify': true;
    'court.linkDone': true;
    'court.loggedOut': true;
  }
  interface Fields {
    cmecfLogin: true;
    cmecfPassword: true;
  }
  interface Owns {
    /** The menu that is open. */
    court: string | null;
  }
  interface Events {
    'court.linkUtilityOpened': unknown;
    'court.menuOpened': { readonly item: string };
    'court.credentialsSubmitted': unknown;
    'court.linkConfirmed': unknown;
    'court.loggedOut': unknown;
  }
}

/** Why the utility is closed. The clock may have been moved back while one of its pages was on the screen. */
const closed = (moment: Moment): Refusal | null => linkUtilityRefusal(moment.world, courtOf(moment));
const atUtility: Pick<PageOf, 'closed' | 'backTo'> = { closed, backTo: 'linkUtility' };

/** A court's CM/ECF site. All courts share it: they differ in their profiles, not here. */
export const court: Site<'court'> = {
  id: 'court',
  own: null,
  pages: {
    home: { screen: screens.homePage, backTo: filingSystemOf },
    utilities: { screen: screens.utilitiesPage, backTo: 'utilities' },
    menu: { screen: screens.menuPage, backTo: filingSystemOf },
    linkEntry: { screen: screens.linkEntryPage, ...atUtility },
    linkVerify: { screen: screens.linkVerifyPage, carriesOn: true, ...atUtility },
    linkDone: { screen: screens.linkDonePage, backTo: 'linkUtility' },
    loggedOut: { screen: screens.loggedOutPage, backTo: filingSystemOf },
  },
  deeds: {
    linkUtilityOpened: { on: ['utilities'], to: ['court.linkEntry'], does: () => ({ to: 'court.linkEntry' }) },
    menuOpened: {
      on: 'every page',
      to: ['court.utilities', 'court.menu'],
      does: (moment, { item }) =>
        item === courtOf(moment).words.utilities.text
          ? { to: 'court.utilities' }
          : { to: 'court.menu', own: { court: item } },
    },
    credentialsSubmitted: {
      on: ['linkEntry'],
      to: ['court.linkVerify'],
      does: (moment) =>
        outcomeOf(
          submitFilingCredentials(
            moment.world,
            courtOf(moment),
            valueIn(moment, 'cmecfLogin'),
            valueIn(moment, 'cmecfPassword'),
          ),
          'court.linkVerify',
        ),
    },
    linkConfirmed: {
      on: ['linkVerify'],
      to: ['court.linkDone'],
      does: ({ world }) => ({ to: 'court.linkDone', world: confirmLink(world) }),
    },
    loggedOut: {
      on: 'every page',
      to: ['court.loggedOut'],
      does: ({ world }) => ({ to: 'court.loggedOut', world: logOut(world) }),
    },
  },
  // The menu bar may change with the page.
  hears: {
    'page.refreshed': { on: 'every page', does: (moment) => ({ world: refresh(moment.world, courtOf(moment)) }) },
  },
};
