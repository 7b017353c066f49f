import type { Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Outcome, Site } from '../../core/site.ts';
import type { LoginFor } from '../sign-on/login.ts';
import { askToLogIn } from '../sign-on/site.ts';
import { splashPage } from './splash-screen.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'splash.home': true;
  }
  interface Events {
    'splash.filingSystemOpened': unknown;
    'splash.linkUtilityOpened': unknown;
  }
}

/** Open a page of the court’s site, or the login first if nobody is signed in. */
const afterLogin = ({ world }: Moment, to: PageId, what: LoginFor): Outcome =>
  world.browser.signedIn === null ? askToLogIn(what) : { to };

/** The page before the login, if the court has one. It leads to the Document Filing System, or straight to the link utility. */
export const splash: Site<'splash'> = {
  id: 'splash',
  pages: { home: { screen: splashPage, backTo: 'court' } },
  deeds: {
    filingSystemOpened: {
      on: ['home'],
      to: ['court.home', 'pacer.login'],
      does: (moment) => afterLogin(moment, 'court.home', 'court'),
    },
    linkUtilityOpened: {
      on: ['home'],
      to: ['court.linkEntry', 'pacer.login'],
      does: (moment) => afterLogin(moment, 'court.linkEntry', 'linkUtility'),
    },
  },
};
