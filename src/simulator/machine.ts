import { assign } from 'xstate';
import { isAddressInPlay } from './addresses.ts';
import { browserWindows } from './browser-windows.ts';
import { clock } from './clock.ts';
import { courtSite } from './court-site.ts';
import type { AddressId, PracticeEvent } from './event.ts';
import { mailbox } from './mailbox.ts';
import { pacerSite } from './pacer-site.ts';
import { practice } from './practice.ts';
import { followMessage, recoverySite } from './recovery-site.ts';
import { splash } from './splash.ts';
import { telephone } from './telephone.ts';

const goesTo =
  (to: AddressId) =>
  ({ event }: { event: Extract<PracticeEvent, { type: 'address.entered' }> }) =>
    event.to === to;

/**
 * The whole practice: the browser with the sites that it can visit, and the devices beside it. Pure: no timers, no
 * calls, so that a state is a fold over events.
 */
export const machine = practice.createMachine({
  id: 'practice',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    browser: {
      initial: 'pacer',
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
            guard: ({ context, event }) => event.to === 'court' && context.setting.court.splash !== null,
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
        'page.refreshed': { actions: 'refreshPage' },
        'message.followed': { target: '.recovery.newPassword', actions: assign(followMessage), reenter: true },
        'clearing.opened': { target: '.browser.clearData' },
        'windows.closed': { target: '.browser.closed' },
        'elsewhere.opened': {
          target: '.elsewhere',
          actions: assign({ at: ({ event }) => event.topic }),
          reenter: true,
        },
      },
      states: {
        pacer: pacerSite,
        court: courtSite,
        splash,
        recovery: recoverySite,
        browser: browserWindows,
        elsewhere: { entry: 'openPage' },
      },
    },
    mailbox,
    telephone,
    clock,
  },
});
