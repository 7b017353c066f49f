import { assign } from 'xstate';
import { pacerLinkRefusal, readUsername } from '../domain/pacer-recovery.ts';
import { searchWarning } from '../domain/signing-in.ts';
import { type AccountPage, accountPages } from './account-pages.ts';
import { accountMessages } from './account-messages.ts';
import { accountSite, warningSite } from './account-site.ts';
import { isAddressInPlay } from './addresses.ts';
import type { Context } from './context.ts';
import type { AddressId, PracticeEvent } from './event.ts';
import { followReset, forgotSite } from './forgot-site.ts';
import { foreignSite } from './foreign-site.ts';
import { formSite, registerSite, upgradeSite } from './form-site.ts';
import { machineOf } from './machine.ts';
import * as account from './screens/account.ts';
import * as changes from './screens/account-changes.ts';
import * as form from './screens/account-form.ts';
import { elsewherePage } from './screens/elsewhere.ts';
import * as foreign from './screens/foreign.ts';
import * as forgot from './screens/forgot.ts';
import * as pacer from './screens/pacer.ts';
import type { Sites } from './sites.ts';

const isSignedOut = ({ context }: { context: Context }) => context.world.browser.signedIn === null;

/** Is the person registered? Nobody registers twice in a row: the end of it is shown again. */
const isRegistered = ({ context }: { context: Context }) => 'registered' in context.world.pacerAccounts;

/** Where each address leads, but for those that need a login. */
const pageAt: Readonly<Partial<Record<AddressId, AccountPage>>> = {
  forgotUsername: 'forgot.username',
  forgotPassword: 'forgot.password',
  register: 'register.start',
  manageAccount: 'account.settings',
  lookAlike: 'foreign.lookAlike',
  training: 'foreign.training',
};

const goesTo =
  (to: AddressId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'address.entered' }> }) =>
    event.to === to;

const isOf =
  (message: Context['message']) =>
  ({ context }: { context: Context }) =>
    context.message === message;

/** PACER by itself: Central Sign-On and everything about the account. */
export const pacerSites: Sites = {
  machine: machineOf({
    states: {
      warning: warningSite,
      account: accountSite,
      forgot: forgotSite,
      form: formSite,
      register: registerSite,
      upgrade: upgradeSite,
      foreign: foreignSite,
    },
    afterLogin: [
      { leads: (world) => searchWarning(world) === 'inactive', target: '#practice.browser.warning.inactive' },
      { leads: (world) => searchWarning(world) === 'not-activated', target: '#practice.browser.warning.notActivated' },
      'signedIn',
    ],
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
        {
          guard: ({ context, event }) => event.to === 'elsewhere' || !isAddressInPlay(context, event.to),
          target: '.elsewhere',
          actions: assign({ at: ({ event }) => (event.to === 'elsewhere' ? 'unknown' : 'accountPage') }),
          reenter: true,
        },
        {
          guard: ({ context, event }) => event.to === 'register' && isRegistered({ context }),
          target: '.register.done',
          reenter: true,
        },
        // A link that no message gave.
        { guard: goesTo('newPassword'), target: '.forgot.newPassword', actions: 'openPage', reenter: true },
        ...Object.entries(pageAt).map(([to, page]) => ({
          guard: goesTo(to as AddressId),
          target: `.${page}`,
          reenter: true,
        })),
      ],
      'page.opened': [
        {
          guard: ({ context, event }) => event.page.startsWith('account.') && isSignedOut({ context }),
          target: '.pacer.login',
          actions: assign({ at: 'pacer' }),
          reenter: true,
        },
        {
          guard: ({ context, event }) => event.page === 'register.start' && isRegistered({ context }),
          target: '.register.done',
          reenter: true,
        },
        ...accountPages.map((page) => ({
          guard: ({ event }: { event: { page: AccountPage } }) => event.page === page,
          target: `.${page}`,
          reenter: true,
        })),
      ],
      // Reading what PACER sends is knowing it; the mailbox opens the message.
      'message.opened': {
        guard: ({ context, event }) =>
          event.message === 'pacerUsername' && context.world.mailbox.pacerUsername !== 'none',
        actions: assign(({ context }) => ({ world: readUsername(context.world) })),
      },
      'login.opened': { target: '.pacer.login', actions: assign({ at: 'pacer' }), reenter: true },
      'message.followed': [
        { guard: isOf('lookAlike'), target: '.foreign.lookAlike', reenter: true },
        { target: '.forgot.newPassword', actions: assign(followReset), reenter: true },
      ],
      'cookies.accepted': {
        actions: assign(({ context }) => ({
          refusal: null,
          world: { ...context.world, browser: { ...context.world.browser, cookies: 'accepted' } },
        })),
      },
    },
  }),
  pages: {
    'pacer.login': pacer.loginPage,
    'pacer.notice': pacer.noticePage,
    'pacer.signedIn': account.signedInPage,
    'warning.inactive': account.inactivePage,
    'warning.notActivated': account.notActivatedPage,
    'account.billing': account.billingPage,
    'account.settings': account.settingsPage,
    'account.maintenance': account.maintenancePage,
    'account.payments': account.paymentsPage,
    'account.usage': account.usagePage,
    'account.courts': account.courtsPage,
    'account.loggedOut': account.loggedOutPage,
    'account.history': changes.historyPage,
    'account.personal': changes.personalPage,
    'account.address': changes.addressPage,
    'account.noticing': changes.noticingPage,
    'account.billingEmail': changes.billingEmailPage,
    'account.saved': changes.savedPage,
    'account.savedBilling': changes.savedBillingPage,
    'account.activate': changes.activatePage,
    'account.leaveGroup': changes.leaveGroupPage,
    'account.leftGroup': changes.leftGroupPage,
    'forgot.username': forgot.forgotUsernamePage,
    'forgot.moreOptions': forgot.moreOptionsPage,
    'forgot.sent': forgot.forgotSentPage,
    'forgot.password': forgot.forgotPasswordPage,
    'forgot.newPassword': forgot.newPasswordPage,
    'forgot.done': forgot.passwordSetPage,
    'form.person': form.personPage,
    'form.address': form.addressPage,
    'form.security': form.securityPage,
    'register.start': form.registerStartPage,
    'register.mayExist': form.mayExistPage,
    'register.payment': form.paymentPage,
    'register.policies': form.policiesPage,
    'register.done': form.registeredPage,
    'upgrade.done': form.upgradedPage,
    'foreign.lookAlike': foreign.lookAlikePage,
    'foreign.training': foreign.trainingPage,
    elsewhere: elsewherePage,
  },
  closed: (page, { world }) => (page === 'forgot.newPassword' ? pacerLinkRefusal(world) : null),
  messages: accountMessages,
};
