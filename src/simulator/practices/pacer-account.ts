import { assign } from 'xstate';
import { changeStates } from '../sites/account/changes.ts';
import type { Context } from '../core/context.ts';
import { followReset } from '../sites/pacer-recovery/site.ts';
import { foreignSite } from '../sites/look-alikes/site.ts';
import { pacerSitesWith } from './pacer-map.ts';
import * as changes from '../sites/account/changes-screens.ts';
import * as foreign from '../sites/look-alikes/screens.ts';
import type { Sites } from '../core/sites.ts';

const isOf =
  (message: Context['message']) =>
  ({ context }: { context: Context }) =>
    context.message === message;

/** PACER with an account that there is: what is forgotten, what changes, and what only looks like PACER. */
export const pacerSites: Sites = pacerSitesWith({
  changes: changeStates,
  states: { foreign: foreignSite },
  addresses: {
    lookAlike: 'foreign.lookAlike',
    training: 'foreign.training',
  },
  on: {
    'message.followed': [
      { guard: isOf('lookAlike'), target: '.foreign.lookAlike', reenter: true },
      { target: '.forgot.newPassword', actions: assign(followReset), reenter: true },
    ],
  },
  pages: {
    'account.history': changes.historyPage,
    'account.personal': changes.personalPage,
    'account.address': changes.addressPage,
    'account.noticing': changes.noticingPage,
    'account.billingEmail': changes.billingEmailPage,
    'account.saved': changes.savedPage,
    'account.savedBilling': changes.savedBillingPage,
    'account.leaveGroup': changes.leaveGroupPage,
    'account.leftGroup': changes.leftGroupPage,
    'foreign.lookAlike': foreign.lookAlikePage,
    'foreign.training': foreign.trainingPage,
  },
});
