import type { Context } from './context.ts';
import type { Page, PageId, Screen } from './screen.ts';
import * as browser from './screens/browser.ts';
import * as court from './screens/court.ts';
import { elsewherePage } from './screens/elsewhere.ts';
import * as maintenance from './screens/maintenance.ts';
import * as pacer from './screens/pacer.ts';
import * as recovery from './screens/recovery.ts';
import { splashPage } from './screens/splash.ts';
import { pageOf, type PracticeState } from './simulator.ts';

const pages: Readonly<Record<PageId, (context: Context) => Page>> = {
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
};

/** What the practice browser shows in a state. */
export function screenOf(state: PracticeState): Screen {
  const page = pages[pageOf(state)](state.context);
  return { ...page, refresh: browser.refreshFor(state.context, page), tools: browser.toolsFor(state.context, page) };
}
