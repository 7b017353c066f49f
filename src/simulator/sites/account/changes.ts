import { leaveGroup } from '../../../domain/group-billing.ts';
import { saveAddress, saveEmailOnFile } from '../../../domain/personal-information.ts';
import { type Moment, valueIn } from '../../core/moment.ts';
import { outcomeOf } from '../../core/outcome.ts';
import type { Site } from '../../core/site.ts';
import * as screens from './changes-screens.ts';
import { onAddressForm, onEmailForm } from './on-file.ts';
import type { AccountPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'account.history': true;
    'account.personal': true;
    'account.address': true;
    'account.noticing': true;
    'account.billingEmail': true;
    'account.saved': true;
    'account.savedBilling': true;
    'account.leaveGroup': true;
    'account.leftGroup': true;
  }
  interface Fields {
    email: true;
    emailAgain: true;
    lawFirm: true;
    remark: true;
  }
  interface Boxes {
    registeredCourt: true;
  }
  interface Choices {
    reason: true;
    cases: true;
  }
  interface Events {
    'account.emailSubmitted': unknown;
    'account.addressSubmitted': unknown;
    'account.billingEmailSubmitted': unknown;
    'account.groupLeft': unknown;
    'account.savedClosed': unknown;
  }
}

const backTo = 'manageAccount';

/** The pages of this part that a link can lead to. */
export const changePages: readonly AccountPage[] = [
  'account.history',
  'account.personal',
  'account.address',
  'account.noticing',
  'account.billingEmail',
  'account.leaveGroup',
];

const savedAddress = (moment: Moment) =>
  saveAddress(moment.world, {
    firm: valueIn(moment, 'lawFirm'),
    address: valueIn(moment, 'streetAddress'),
    phone: valueIn(moment, 'primaryPhone'),
    reason: moment.chosen.reason ?? null,
    cases: moment.chosen.cases ?? null,
    isForCourt: moment.ticked.includes('registeredCourt'),
  });

/** The pages of Manage My Account where something is changed. */
export const changes: Site<'account'> = {
  id: 'account',
  pages: {
    history: { screen: screens.historyPage, backTo },
    personal: { screen: screens.personalPage, given: onEmailForm('noticeEmail'), backTo },
    noticing: { screen: screens.noticingPage, given: onEmailForm('noticeEmail'), backTo },
    address: { screen: screens.addressPage, given: onAddressForm, backTo },
    billingEmail: { screen: screens.billingEmailPage, given: onEmailForm('email'), backTo },
    saved: { screen: screens.savedPage, backTo },
    savedBilling: { screen: screens.savedBillingPage, backTo },
    leaveGroup: { screen: screens.leaveGroupPage, backTo },
    leftGroup: { screen: screens.leftGroupPage, backTo },
  },
  deeds: {
    emailSubmitted: {
      on: ['personal', 'noticing'],
      to: ['account.saved'],
      does: (moment) =>
        outcomeOf(saveEmailOnFile(moment.world, 'noticeEmail', valueIn(moment, 'email'), null), 'account.saved'),
    },
    addressSubmitted: {
      on: ['address'],
      to: ['account.saved'],
      does: (moment) => outcomeOf(savedAddress(moment), 'account.saved'),
    },
    billingEmailSubmitted: {
      on: ['billingEmail'],
      to: ['account.savedBilling'],
      does: (moment) =>
        outcomeOf(
          saveEmailOnFile(moment.world, 'email', valueIn(moment, 'email'), valueIn(moment, 'emailAgain')),
          'account.savedBilling',
        ),
    },
    groupLeft: {
      on: ['leaveGroup'],
      to: ['account.leftGroup'],
      does: ({ world }) => outcomeOf(leaveGroup(world), 'account.leftGroup'),
    },
    savedClosed: {
      on: ['saved', 'savedBilling'],
      to: ['account.maintenance', 'account.settings'],
      does: ({ page }) => ({ to: page === 'account.saved' ? 'account.maintenance' : 'account.settings' }),
    },
  },
};
