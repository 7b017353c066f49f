import { assign } from 'xstate';
import { readSecurityCode } from '../../domain/enrolling.ts';
import { managedAccount } from '../../domain/managed-mfa.ts';
import type { AccountPage } from '../sites/account/pages.ts';
import { accountSite } from '../sites/account/site.ts';
import type { Context } from '../core/context.ts';
import type { PracticeEvent } from '../core/event.ts';
import { fromOutside } from '../core/from-outside.ts';
import { machineOf, type SiteMap } from '../core/machine.ts';
import { mfaMessages } from '../sites/mfa/messages.ts';
import { type AppPages, mfaSite } from '../sites/mfa/site.ts';
import { type AfterLogin, type GoesOn, goesOnFrom, type LoginPages } from '../sites/sign-on/site.ts';
import { runningClock } from '../devices/clock/running-clock.ts';
import * as account from '../sites/account/screens.ts';
import { elsewherePage } from '../sites/browser/elsewhere.ts';
import * as mfa from '../sites/mfa/screens.ts';
import * as pacer from '../sites/sign-on/screens.ts';
import * as passcode from '../sites/sign-on/passcode-screens.ts';
import type { PageId } from '../core/screen.ts';
import type { Sites } from '../core/sites.ts';

/** The pages of Manage My Account that there are beside the second factor. */
const openPages: readonly AccountPage[] = [
  'account.billing',
  'account.settings',
  'account.maintenance',
  'account.payments',
  'account.usage',
  'account.courts',
];

const isSignedOut = ({ context }: { context: Context }) => context.world.browser.signedIn === null;

const opens =
  (page: PageId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'page.opened' }> }) =>
    event.page === page;

const afterLogin: AfterLogin = ['signedIn'];

/** What a practice of the second factor has beside the pages for its codes. */
interface More extends Pick<Sites, 'pages' | 'phone'> {
  /** What a login can wait for. */
  readonly loginPages: LoginPages;
  /** The pages for an app; absent where there is no phone to have one. */
  readonly appPages?: (goesOn: GoesOn) => AppPages;
  readonly devices?: SiteMap['devices'];
}

/** PACER with a second factor: Central Sign-On that asks for codes, Manage My Account with Manage MFA, and a clock that can run. */
export const mfaSitesWith = ({ loginPages, appPages, devices, pages, ...more }: More): Sites => ({
  machine: machineOf({
    messages: mfaMessages,
    states: { account: accountSite(), mfa: mfaSite(appPages?.(goesOnFrom(afterLogin, loginPages.at))) },
    afterLogin,
    loginPages,
    devices: { clock: runningClock, ...devices },
    on: {
      'address.entered': [
        // Manage My Account asks for a login first.
        {
          guard: ({ context, event }) =>
            event.to === 'pacerLogin' || (event.to === 'manageAccount' && isSignedOut({ context })),
          target: '.pacer.login',
          actions: assign({ at: 'pacer' }),
          reenter: true,
        },
        { guard: ({ event }) => event.to === 'manageAccount', target: '.account.settings', reenter: true },
        { target: '.elsewhere', actions: assign({ at: 'unknown' }), reenter: true },
      ],
      'page.opened': [
        {
          guard: ({ context, event }) =>
            event.page.startsWith('account.')
              ? isSignedOut({ context })
              : event.page === 'mfa.methods' && managedAccount(context.world) === null,
          target: '.pacer.login',
          actions: assign({ at: 'pacer' }),
          reenter: true,
        },
        ...openPages.map((page) => ({ guard: opens(page), target: `.${page}`, reenter: true })),
        { guard: opens('mfa.methods'), target: '.mfa.methods', reenter: true },
      ],
      // Reading what PACER sends is knowing it; the mailbox opens the message.
      'message.opened': {
        guard: ({ context, event }) =>
          event.message === 'securityCode' && context.world.mailbox.securityCode !== 'none',
        actions: assign(({ context }) => ({ world: readSecurityCode(context.world) })),
      },
    },
  }),
  pages: {
    'pacer.login': pacer.loginPage,
    'pacer.passcode': passcode.passcodePage,
    'pacer.backupCode': passcode.backupCodePage,
    'pacer.noMethod': passcode.noMethodPage,
    'pacer.notice': pacer.noticePage,
    'pacer.signedIn': account.signedInPage,
    'account.billing': account.billingPage,
    'account.settings': account.settingsPage,
    'account.maintenance': account.maintenancePage,
    'account.payments': account.paymentsPage,
    'account.usage': account.usagePage,
    'account.courts': account.courtsPage,
    'account.activate': account.activatePage,
    'account.loggedOut': account.loggedOutPage,
    'mfa.methods': mfa.methodsPage,
    'mfa.securityCode': mfa.securityCodePage,
    'mfa.codes': mfa.codesPage,
    elsewhere: elsewherePage,
    ...pages,
  },
  closed: () => null,
  fromOutside,
  messages: mfaMessages,
  ...more,
});
