import { accountIn } from '../../../domain/pacer-account.ts';
import type { OwnValue, ValueClass } from '../../../domain/terms.ts';
import { looksLikeAddress } from '../../../domain/email-address.ts';
import type { Moment } from '../../core/moment.ts';
import type { PracticeEvent } from '../../core/names.ts';
import type { Block, Page } from '../../core/screen.ts';
import { accountOf, manageAccountPage, wordsOfAccount } from './screens.ts';
import { boxBlock, buttonBlock, choiceBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';

const newEmail: OwnValue = {
  term: 'newEmail',
  isKept: true,
  flawOf: (text) => (looksLikeAddress(text) ? null : 'not-an-address'),
};
const emailClasses: readonly ValueClass[] = ['empty', 'emailAddress', 'newEmail', 'not-an-address'];

const emailBlock = (context: Moment): Block =>
  fieldBlock(context, 'email', wordsOfAccount(context).email, emailClasses, { own: newEmail });

const submitBlock = (context: Moment, event: PracticeEvent): Block =>
  buttonBlock(wordsOfAccount(context).submit, event);

/** What is on file and plays no part: one can read it, and nothing comes of changing it. */
const givenBlock = (
  context: Moment,
  field: 'city' | 'state' | 'county' | 'zipCode' | 'country' | 'firstName' | 'lastName',
): Block =>
  fieldBlock(context, field, wordsOfAccount(context)[field], ['empty'], {
    required: false,
    ignored: true,
    initial: context.setting.card[field] ?? '',
  });

/** Update Personal Information. Here the guide of the District of Puerto Rico changes the primary e-mail address (p. 8). */
export const personalPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.personal', 'maintenance', [
    { kind: 'heading', text: words.personal },
    ...refusalBlocks(context),
    givenBlock(context, 'firstName'),
    givenBlock(context, 'lastName'),
    { kind: 'names', rows: [{ term: words.dateOfBirth, name: context.setting.card.dateOfBirth ?? '' }] },
    emailBlock(context),
    { kind: 'text', text: words.primaryDisagree },
    submitBlock(context, { type: 'account.emailSubmitted' }),
  ]);
};

/** Update E-Filer Email Noticing and Frequency. Here other courts' pages change it (laed, nywb). */
export const noticingPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.noticing', 'maintenance', [
    { kind: 'heading', text: words.noticing },
    ...refusalBlocks(context),
    fieldBlock(context, 'email', words.primaryEmail, emailClasses, { own: newEmail }),
    { kind: 'text', text: words.primaryDisagree },
    submitBlock(context, { type: 'account.emailSubmitted' }),
  ]);
};

/** Update Address Information: the address, why it changes, in which cases and for which courts (laed and flsd pages). */
export const addressPage = (context: Moment): Page => {
  const { words, options } = accountOf(context);
  const any = (term: 'newLawFirm' | 'newStreetAddress' | 'newPhone'): OwnValue => ({
    term,
    isKept: false,
    flawOf: () => null,
  });
  return manageAccountPage(context, 'account.address', 'maintenance', [
    { kind: 'heading', text: words.address },
    ...refusalBlocks(context),
    choiceBlock(context, 'reason', words.reason, options.reason),
    fieldBlock(context, 'lawFirm', words.lawFirm, ['empty', 'lawFirm', 'newLawFirm'], { own: any('newLawFirm') }),
    fieldBlock(context, 'streetAddress', words.streetAddress, ['empty', 'streetAddress', 'newStreetAddress'], {
      own: any('newStreetAddress'),
    }),
    ...(['city', 'state', 'county', 'zipCode', 'country'] as const).map((field) => givenBlock(context, field)),
    fieldBlock(context, 'primaryPhone', words.primaryPhone, ['empty', 'primaryPhone', 'newPhone'], {
      own: any('newPhone'),
    }),
    choiceBlock(context, 'cases', words.applyTo, options.cases),
    { kind: 'heading', text: words.applyToCourts },
    boxBlock(context, 'registeredCourt', words.registeredCourt),
    submitBlock(context, { type: 'account.addressSubmitted' }),
  ]);
};

/** Update PACER Billing Email (a bankruptcy court’s manual). The bills go there, and no court is told. */
export const billingEmailPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.billingEmail', 'settings', [
    { kind: 'heading', text: words.billingEmail },
    ...refusalBlocks(context),
    fieldBlock(context, 'email', words.billingEmailField, emailClasses, { own: newEmail }),
    fieldBlock(context, 'emailAgain', words.confirmEmail, ['empty', 'emailAddress', 'newEmail', 'other']),
    submitBlock(context, { type: 'account.billingEmailSubmitted' }),
  ]);
};

/** A change is saved, and on its way to the court, which may have to accept it. */
export const savedPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.saved', null, [
    { kind: 'message', tone: 'success', text: words.saved },
    { kind: 'text', text: words.savedForCourt },
    buttonBlock(words.close, { type: 'account.savedClosed' }),
  ]);
};

/** The address for bills is saved; no court hears of it. */
export const savedBillingPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.savedBilling', null, [
    { kind: 'message', tone: 'success', text: words.saved },
    { kind: 'text', text: words.savedBilling },
    buttonBlock(words.close, { type: 'account.savedClosed' }),
  ]);
};

/** What was sent to the courts: the values that differ from those of the beginning. */
export const historyPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  const account = accountIn(context.world);
  const rows = [
    ...(account?.noticeEmail === 'newEmail' ? [{ term: words.primaryEmail, name: words.registeredCourt.text }] : []),
    ...(account?.firm === 'newLawFirm' || account?.address === 'newStreetAddress' || account?.phone === 'newPhone'
      ? [{ term: words.address, name: words.registeredCourt.text }]
      : []),
  ];
  return manageAccountPage(context, 'account.history', 'maintenance', [
    { kind: 'heading', text: words.history },
    rows.length > 0 ? { kind: 'names', rows } : { kind: 'text', text: words.noHistory },
  ]);
};

/** Leave the PACER Administrative Account that pays (PACER on removing an account from a PAA). */
export const leaveGroupPage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.leaveGroup', 'settings', [
    { kind: 'heading', text: words.leaveGroup },
    fieldBlock(context, 'remark', words.remark, ['empty'], { required: false, ignored: true }),
    submitBlock(context, { type: 'account.groupLeft' }),
  ]);
};
export const leftGroupPage = (context: Moment): Page =>
  manageAccountPage(context, 'account.leftGroup', 'settings', [
    { kind: 'message', tone: 'success', text: wordsOfAccount(context).leftGroup },
    { kind: 'text', text: wordsOfAccount(context).leftGroupText },
  ]);
