import { leaveGroup } from '../../../domain/group-billing.ts';
import { saveAddress, saveEmailOnFile } from '../../../domain/personal-information.ts';
import type { Attempt } from '../../core/attempt.ts';
import { valueIn } from '../../core/context.ts';
import { form } from '../../core/form.ts';
import { onAddressForm, onEmailForm } from './on-file.ts';
import { practice } from '../../core/practice.ts';

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

const page = practice.createStateConfig({ entry: 'openPage' });

/** The pages of Manage My Account where something is changed. */
export const changeStates = {
  history: page,
  personal: form(personal, 'saved', onEmailForm('noticeEmail')),
  noticing: form(personal, 'saved', onEmailForm('noticeEmail')),
  address: form(address, 'saved', onAddressForm),
  billingEmail: form(billing, 'savedBilling', onEmailForm('email')),
  saved: practice.createStateConfig({ entry: 'openPage', on: { 'page.closed': 'maintenance' } }),
  savedBilling: practice.createStateConfig({ entry: 'openPage', on: { 'page.closed': 'settings' } }),
  leaveGroup: form(({ world }) => leaveGroup(world), 'leftGroup'),
  leftGroup: page,
};
