import { type AccountPage, accountPages } from '../../src/simulator/sites/account/pages.ts';
import { type MfaPage, mfaPages } from '../../src/simulator/sites/mfa/pages.ts';
import type { PageId } from '../../src/simulator/core/screen.ts';

// Typed by the pages themselves: a page that is added and left out here does not compile.
const pages: Readonly<Record<PageId, true>> = {
  'pacer.login': true,
  'pacer.notice': true,
  'pacer.signedIn': true,
  splash: true,
  'court.home': true,
  'court.utilities': true,
  'court.menu': true,
  'court.linkEntry': true,
  'court.linkVerify': true,
  'court.linkDone': true,
  'court.loggedOut': true,
  'court.maintain': true,
  'court.emailInformation': true,
  'court.emailForm': true,
  'court.maintainConfirm': true,
  'court.maintainDone': true,
  'recovery.login': true,
  'recovery.password': true,
  'recovery.sent': true,
  'recovery.newPassword': true,
  'recovery.done': true,
  'browser.clearData': true,
  'browser.closed': true,
  'browser.newWindow': true,
  elsewhere: true,
  ...(Object.fromEntries(mfaPages.map((page) => [page, true])) as Record<MfaPage, true>),
  ...(Object.fromEntries(accountPages.map((page) => [page, true])) as Record<AccountPage, true>),
};

/** Every page that the practice browser can show, in alphabetical order. */
export const everyPage: readonly string[] = Object.keys(pages).sort();
