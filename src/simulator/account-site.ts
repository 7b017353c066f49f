import { assign } from 'xstate';
import { activateSearch } from '../domain/activation.ts';
import { leaveGroup } from '../domain/group-billing.ts';
import { saveAddress, saveEmailOnFile } from '../domain/personal-information.ts';
import { logOut } from '../domain/signing-in.ts';
import type { Attempt } from './attempt.ts';
import { valueIn } from './context.ts';
import { form } from './form.ts';
import { onAddressForm, onEmailForm } from './on-file.ts';
import { practice } from './practice.ts';

const personal: Attempt = (context) => saveEmailOnFile(context.world, 'noticeEmail', valueIn(context, 'email'), null);

const billing: Attempt = (context) =>
  saveEmailOnFile(context.world, 'email', valueIn(context, 'email'), valueIn(context, 'emailAgain'));

const address: Attempt = (context) =>
  saveAddress(context.world, {
    firm: valueIn(context, 'lawFirm'),
    address: valueIn(context, 'streetAddress'),
    phone: valueIn(context, 'primaryPhone'),
    reason: context.chosen.reason ?? null,
    cases: context.chosen.cases ?? null,
    isForCourt: context.ticked.includes('registeredCourt'),
  });

const activation: Attempt = (context) => activateSearch(context.world, valueIn(context, 'token'));

const page = practice.createStateConfig({ entry: 'openPage' });

/** Manage My Account: its tabs, and the pages behind their links. */
export const accountSite = practice.createStateConfig({
  initial: 'billing',
  on: {
    'logOut.pressed': { target: '.loggedOut', actions: assign(({ context }) => ({ world: logOut(context.world) })) },
  },
  states: {
    billing: page,
    settings: page,
    maintenance: page,
    payments: page,
    usage: page,
    courts: page,
    history: page,
    personal: form(personal, 'saved', onEmailForm('noticeEmail')),
    noticing: form(personal, 'saved', onEmailForm('noticeEmail')),
    address: form(address, 'saved', onAddressForm),
    billingEmail: form(billing, 'savedBilling', onEmailForm('email')),
    saved: { entry: 'openPage', on: { 'page.closed': 'maintenance' } },
    savedBilling: { entry: 'openPage', on: { 'page.closed': 'settings' } },
    activate: form(activation, 'settings'),
    leaveGroup: form(({ world }) => leaveGroup(world), 'leftGroup'),
    leftGroup: page,
    loggedOut: page,
  },
});

/** What PACER says before it lets an account in whose search is not active. */
export const warningSite = practice.createStateConfig({
  initial: 'inactive',
  on: { 'warning.passed': '#practice.browser.pacer.signedIn' },
  states: { inactive: { entry: 'continuePage' }, notActivated: { entry: 'continuePage' } },
});
