import { assign } from 'xstate';
import { linkUtilityRefusal } from '../../domain/linking.ts';
import { resetRefusal } from '../../domain/recovery.ts';
import { isAddressInPlay } from '../core/addresses.ts';
import { browserWindows } from '../sites/browser/site.ts';
import { courtOf } from '../core/context.ts';
import { courtSite } from '../sites/court/site.ts';
import type { AddressId, PracticeEvent } from '../core/event.ts';
import type { SiteMap } from '../core/machine.ts';
import { recoveryMessages } from '../sites/court-recovery/messages.ts';
import { followMessage, recoverySite } from '../sites/court-recovery/site.ts';
import * as browser from '../sites/browser/screens.ts';
import * as court from '../sites/court/screens.ts';
import { elsewherePage } from '../sites/browser/elsewhere.ts';
import * as maintenance from '../sites/court/maintenance-screens.ts';
import * as pacer from '../sites/sign-on/screens.ts';
import * as recovery from '../sites/court-recovery/screens.ts';
import { splashPage } from '../sites/court/splash-screen.ts';
import type { Sites } from '../core/sites.ts';
import { splash } from '../sites/court/splash.ts';

const goesTo =
  (to: AddressId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'address.entered' }> }) =>
    event.to === to;

/** A court's CM/ECF site with Central Sign-On before it: its pages, and what leads to them. */
export const courtMap: SiteMap = {
  messages: recoveryMessages,
  states: { court: courtSite, splash, recovery: recoverySite, browser: browserWindows },
  afterLogin: [
    { leads: (_, at) => at === 'court', target: '#practice.browser.court.home' },
    // The login may have been asked for by the splash page's link to the link utility (cod guide, step 1).
    { leads: (_, at) => at === 'linkUtility', target: '#practice.browser.court.linkEntry' },
    'signedIn',
  ],
  on: {
    'address.entered': [
      { guard: goesTo('pacerLogin'), target: '.pacer.login', actions: assign({ at: 'pacer' }), reenter: true },
      // Pages that are not in play are elsewhere.
      {
        guard: ({ context, event }) => !isAddressInPlay(context, event.to),
        target: '.elsewhere',
        actions: assign({ at: 'forgotLogin' }),
        reenter: true,
      },
      {
        guard: ({ context, event }) => event.to === 'court' && context.setting.court?.splash !== null,
        target: '.splash',
        reenter: true,
      },
      { guard: goesTo('recoverLogin'), target: '.recovery.login', reenter: true },
      { guard: goesTo('recoverPassword'), target: '.recovery.password', reenter: true },
      { guard: goesTo('newPassword'), target: '.recovery.newPassword', reenter: true, actions: 'openPage' },
      { guard: goesTo('publicSite'), target: '.elsewhere', actions: assign({ at: 'publicSite' }), reenter: true },
      { guard: goesTo('elsewhere'), target: '.elsewhere', actions: assign({ at: 'unknown' }), reenter: true },
      {
        guard: ({ context }) => context.world.browser.signedIn === null,
        target: '.pacer.login',
        actions: assign({ at: 'court' }),
        reenter: true,
      },
      { guard: goesTo('court'), target: '.court.home', reenter: true },
      { guard: goesTo('filingSystem'), target: '.court.home', reenter: true },
      { guard: goesTo('utilities'), target: '.court.utilities', reenter: true },
      { guard: goesTo('linkUtility'), target: '.court.linkEntry', reenter: true },
    ],
    'recovery.opened': [
      { guard: ({ event }) => event.of === 'login', target: '.recovery.login', reenter: true },
      { target: '.recovery.password', reenter: true },
    ],
    'message.followed': { target: '.recovery.newPassword', actions: assign(followMessage), reenter: true },
    'clearing.opened': { target: '.browser.clearData' },
    'windows.closed': { target: '.browser.closed' },
  },
};

/** The same but for the machine: how the pages look and what they say. */
export const courtScreens: Omit<Sites, 'machine'> = {
  pages: {
    'pacer.login': pacer.loginPage,
    'pacer.notice': pacer.noticePage,
    'pacer.signedIn': pacer.signedInPage,
    splash: splashPage,
    'court.home': court.homePage,
    'court.utilities': court.utilitiesPage,
    'court.menu': court.menuPage,
    'court.linkEntry': court.linkEntryPage,
    'court.linkVerify': court.linkVerifyPage,
    'court.linkDone': court.linkDonePage,
    'court.loggedOut': court.loggedOutPage,
    'recovery.login': recovery.recoverLoginPage,
    'recovery.password': recovery.recoverPasswordPage,
    'recovery.sent': recovery.recoverySentPage,
    'recovery.newPassword': recovery.newPasswordPage,
    'recovery.done': recovery.passwordSetPage,
    'court.maintain': maintenance.maintainPage,
    'court.emailInformation': maintenance.emailInformationPage,
    'court.emailForm': maintenance.emailFormPage,
    'court.maintainConfirm': maintenance.maintainConfirmPage,
    'court.maintainDone': maintenance.maintainDonePage,
    'browser.clearData': browser.clearDataPage,
    'browser.closed': browser.closedPage,
    'browser.newWindow': browser.newWindowPage,
    elsewhere: elsewherePage,
  },
  closed: (page, context) => {
    if (page === 'court.linkEntry' || page === 'court.linkVerify')
      return linkUtilityRefusal(context.world, courtOf(context));
    return page === 'recovery.newPassword' ? resetRefusal(context.world) : null;
  },
  messages: recoveryMessages,
};
