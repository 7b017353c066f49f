import type { PageId } from '../../core/names.ts';
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

const emailBlock = (moment: Moment): Block =>
  fieldBlock(moment, 'email', wordsOfAccount(moment).email, emailClasses, { own: newEmail });

const submitBlock = (moment: Moment, event: PracticeEvent): Block => buttonBlock(wordsOfAccount(moment).submit, event);

/** A value on file that plays no part: it can be read, and changing it has no effect. */
const givenBlock = (
  moment: Moment,
  field: 'city' | 'state' | 'county' | 'zipCode' | 'country' | 'firstName' | 'lastName',
): Block =>
  fieldBlock(moment, field, wordsOfAccount(moment)[field], ['empty'], {
    required: false,
    ignored: true,
    initial: moment.setting.card[field] ?? '',
  });

/** Update Personal Information. The guide of the District of Puerto Rico changes the primary e-mail address here (p. 8). */
export const personalPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, 'account.personal', 'maintenance', [
    { kind: 'heading', text: words.personal },
    ...refusalBlocks(moment),
    givenBlock(moment, 'firstName'),
    givenBlock(moment, 'lastName'),
    { kind: 'names', rows: [{ term: words.dateOfBirth, name: moment.setting.card.dateOfBirth ?? '' }] },
    emailBlock(moment),
    { kind: 'text', text: words.primaryDisagree },
    submitBlock(moment, { type: 'account.emailSubmitted' }),
  ]);
};

/** Update E-Filer Email Noticing and Frequency. Other courts' pages change the primary e-mail address here (laed, nywb). */
export const noticingPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, 'account.noticing', 'maintenance', [
    { kind: 'heading', text: words.noticing },
    ...refusalBlocks(moment),
    fieldBlock(moment, 'email', words.primaryEmail, emailClasses, { own: newEmail }),
    { kind: 'text', text: words.primaryDisagree },
    submitBlock(moment, { type: 'account.emailSubmitted' }),
  ]);
};

/** Update Address Information: the address, why it changes, and the cases and courts in which it changes (laed and flsd pages). */
export const addressPage = (moment: Moment): Page => {
  const { words, options } = accountOf(moment);
  const any = (term: 'newLawFirm' | 'newStreetAddress' | 'newPhone'): OwnValue => ({
    term,
    isKept: false,
    flawOf: () => null,
  });
  return manageAccountPage(moment, 'account.address', 'maintenance', [
    { kind: 'heading', text: words.address },
    ...refusalBlocks(moment),
    choiceBlock(moment, 'reason', words.reason, options.reason),
    fieldBlock(moment, 'lawFirm', words.lawFirm, ['empty', 'lawFirm', 'newLawFirm'], { own: any('newLawFirm') }),
    fieldBlock(moment, 'streetAddress', words.streetAddress, ['empty', 'streetAddress', 'newStreetAddress'], {
      own: any('newStreetAddress'),
    }),
    ...(['city', 'state', 'county', 'zipCode', 'country'] as const).map((field) => givenBlock(moment, field)),
    fieldBlock(moment, 'primaryPhone', words.primaryPhone, ['empty', 'primaryPhone', 'newPhone'], {
      own: any('newPhone'),
    }),
    choiceBlock(moment, 'cases', words.applyTo, options.cases),
    { kind: 'heading', text: words.applyToCourts },
    boxBlock(moment, 'registeredCourt', words.registeredCourt),
    submitBlock(moment, { type: 'account.addressSubmitted' }),
  ]);
};

/** Update PACER Billing Email (a bankruptcy court’s manual). The bills go there, and no court is told. */
export const billingEmailPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, 'account.billingEmail', 'settings', [
    { kind: 'heading', text: words.billingEmail },
    ...refusalBlocks(moment),
    fieldBlock(moment, 'email', words.billingEmailField, emailClasses, { own: newEmail }),
    fieldBlock(moment, 'emailAgain', words.confirmEmail, ['empty', 'emailAddress', 'newEmail', 'other']),
    submitBlock(moment, { type: 'account.billingEmailSubmitted' }),
  ]);
};

/** Something is saved. In: the page, and what that means. */
const savedAs = (moment: Moment, page: PageId, meaning: 'savedForCourt' | 'savedBilling'): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, page, null, [
    { kind: 'message', tone: 'success', text: words.saved },
    { kind: 'text', text: words[meaning] },
    buttonBlock(words.close, { type: 'account.savedClosed' }),
  ]);
};

/** A change is saved, and on its way to the court, which may have to accept it. */
export const savedPage = (moment: Moment): Page => savedAs(moment, 'account.saved', 'savedForCourt');

/** The address for bills is saved; no court hears of it. */
export const savedBillingPage = (moment: Moment): Page => savedAs(moment, 'account.savedBilling', 'savedBilling');

/** The changes that were sent to the courts: those of the values that differ from the beginning. */
export const historyPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  const account = accountIn(moment.world);
  const rows = [
    ...(account?.noticeEmail === 'newEmail' ? [{ term: words.primaryEmail, name: words.registeredCourt.text }] : []),
    ...(account?.firm === 'newLawFirm' || account?.address === 'newStreetAddress' || account?.phone === 'newPhone'
      ? [{ term: words.address, name: words.registeredCourt.text }]
      : []),
  ];
  return manageAccountPage(moment, 'account.history', 'maintenance', [
    { kind: 'heading', text: words.history },
    rows.length > 0 ? { kind: 'names', rows } : { kind: 'text', text: words.noHistory },
  ]);
};

/** Leave the PACER Administrative Account that pays (PACER on removing an account from a PAA). */
export const leaveGroupPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, 'account.leaveGroup', 'settings', [
    { kind: 'heading', text: words.leaveGroup },
    fieldBlock(moment, 'remark', words.remark, ['empty'], { required: false, ignored: true }),
    submitBlock(moment, { type: 'account.groupLeft' }),
  ]);
};
export const leftGroupPage = (moment: Moment): Page =>
  manageAccountPage(moment, 'account.leftGroup', 'settings', [
    { kind: 'message', tone: 'success', text: wordsOfAccount(moment).leftGroup },
    { kind: 'text', text: wordsOfAccount(moment).leftGroupText },
  ]);
