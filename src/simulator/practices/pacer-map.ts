import { assign } from 'xstate';
import { pacerLinkRefusal, readUsername } from '../../domain/pacer-recovery.ts';
import { searchWarning } from '../../domain/signing-in.ts';
import { accountMessages } from '../sites/account/messages.ts';
import { accountSite } from '../sites/account/site.ts';
import { isAddressInPlay } from '../core/addresses.ts';
import type { Context } from '../core/context.ts';
import type { AddressId, PracticeEvent } from '../core/event.ts';
import { followReset, forgotAddresses, forgotSite } from '../sites/pacer-recovery/site.ts';
import { machineOf, type SiteMap } from '../core/machine.ts';
import * as account from '../sites/account/screens.ts';
import { elsewherePage } from '../sites/browser/elsewhere.ts';
import { forgotPages } from '../sites/pacer-recovery/screens.ts';
import * as pacer from '../sites/sign-on/screens.ts';
import { inactivePage, notActivatedPage } from '../sites/sign-on/warning-screens.ts';
import type { PageId } from '../core/screen.ts';
import type { Sites } from '../core/sites.ts';
import { warningSite } from '../sites/sign-on/warnings.ts';

const isSignedOut = ({ context }: { context: Context }) => context.world.browser.signedIn === null;

const goesTo =
  (to: AddressId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'address.entered' }> }) =>
    event.to === to;

const opens =
  (page: PageId) =>
  ({ event }: { event: { page: PageId } }) =>
    event.page === page;

/** What a practice of PACER has beside Central Sign-On, Manage My Account and what is forgotten. */
interface More extends Pick<Sites, 'pages'> {
  /** The pages of Manage My Account where something is changed. */
  readonly changes?: Parameters<typeof accountSite>[0];
  readonly states: SiteMap['states'];
  /** Where addresses lead that need no login. */
  readonly addresses: Readonly<Partial<Record<AddressId, PageId>>>;
  /** Is the person past a page, so that the last one of its site is shown again? */
  readonly pastIt?: { readonly page: PageId; readonly holds: (context: Context) => boolean; readonly target: string };
  readonly on?: SiteMap['on'];
}

/** PACER by itself: Central Sign-On, Manage My Account, a forgotten username or password, and what else a practice visits. */
export function pacerSitesWith({ changes, states, addresses, pastIt, on, pages }: More): Sites {
  const own: Sites['pages'] = {
    'pacer.login': pacer.loginPage,
    'pacer.notice': pacer.noticePage,
    'pacer.signedIn': account.signedInPage,
    'warning.inactive': inactivePage,
    'warning.notActivated': notActivatedPage,
    'account.billing': account.billingPage,
    'account.settings': account.settingsPage,
    'account.maintenance': account.maintenancePage,
    'account.payments': account.paymentsPage,
    'account.usage': account.usagePage,
    'account.courts': account.courtsPage,
    'account.activate': account.activatePage,
    'account.loggedOut': account.loggedOutPage,
    ...forgotPages,
    elsewhere: elsewherePage,
    ...pages,
  };
  const opened = (Object.keys(own) as PageId[]).filter((page) => page !== 'elsewhere' && !page.startsWith('pacer.'));
  const past = pastIt ? [{ guard: pastIt.holds, to: pastIt.page, target: pastIt.target }] : [];
  return {
    closed: (page, { world }) => (page === 'forgot.newPassword' ? pacerLinkRefusal(world) : null),
    messages: accountMessages,
    pages: own,
    machine: machineOf({
      messages: accountMessages,
      states: { warning: warningSite, account: accountSite(changes), forgot: forgotSite, ...states },
      afterLogin: [
        { leads: (world) => searchWarning(world) === 'inactive', target: '#practice.browser.warning.inactive' },
        {
          leads: (world) => searchWarning(world) === 'not-activated',
          target: '#practice.browser.warning.notActivated',
        },
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
          ...past.map(({ guard, to, target }) => ({
            guard: ({ context, event }: { context: Context; event: { to: AddressId } }) =>
              addresses[event.to] === to && guard(context),
            target,
            reenter: true,
          })),
          { guard: goesTo('manageAccount'), target: '.account.settings', reenter: true },
          ...Object.entries({ ...forgotAddresses, ...addresses }).map(([to, page]) => ({
            guard: goesTo(to as AddressId),
            target: `.${page}`,
            // A link that no message gave opens an empty page.
            actions: 'openPage' as const,
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
          ...past.map(({ guard, to, target }) => ({
            guard: ({ context, event }: { context: Context; event: { page: PageId } }) =>
              event.page === to && guard(context),
            target,
            reenter: true,
          })),
          ...opened.map((page) => ({ guard: opens(page), target: `.${page}`, reenter: true })),
        ],
        // Reading what PACER sends is knowing it; the mailbox opens the message.
        'message.opened': {
          guard: ({ context, event }) =>
            event.message === 'pacerUsername' && context.world.mailbox.pacerUsername !== 'none',
          actions: assign(({ context }) => ({ world: readUsername(context.world) })),
        },
        'message.followed': { target: '.forgot.newPassword', actions: assign(followReset), reenter: true },
        'login.opened': { target: '.pacer.login', actions: assign({ at: 'pacer' }), reenter: true },
        'cookies.accepted': {
          actions: assign(({ context }) => ({
            refusal: null,
            world: { ...context.world, browser: { ...context.world.browser, cookies: 'accepted' } },
          })),
        },
        ...on,
      },
    }),
  };
}
