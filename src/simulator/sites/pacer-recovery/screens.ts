import { refusalIn } from '../../../domain/court.ts';
import { pacerPasswordFlaw, pacerPasswordFlaws } from '../../../domain/pacer-password.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { OwnValue } from '../../../domain/terms.ts';
import type { Moment } from '../../core/moment.ts';
import type { Block, Page } from '../../core/screen.ts';
import { accountOf, accountPage, wordsOfAccount } from '../account/screens.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

/** A new PACER password, which must contain no part of names, usernames and the e-mail address. */
const newPassword: OwnValue = {
  term: 'newPacerPassword',
  isKept: true,
  flawOf: (text, { firstName, lastName, pacerUsername, newPacerUsername, emailAddress }) =>
    pacerPasswordFlaw(
      text,
      [firstName, lastName, pacerUsername, newPacerUsername, emailAddress].filter((value) => value !== undefined),
    ),
};

/** The two fields for a new PACER password, with its rules before them. */
export function newPasswordBlocks(moment: Moment): readonly Block[] {
  const words = wordsOfAccount(moment);
  return [
    { kind: 'text', text: words.passwordRules },
    fieldBlock(moment, 'newPassword', words.newPassword, ['empty', 'newPacerPassword', ...pacerPasswordFlaws], {
      masked: true,
      own: newPassword,
    }),
    fieldBlock(moment, 'newPasswordAgain', words.confirmPassword, ['empty', 'newPacerPassword', 'other'], {
      masked: true,
    }),
  ];
}

const emailBlock = (moment: Moment): Block =>
  fieldBlock(moment, 'email', wordsOfAccount(moment).email, ['empty', 'emailAddress', 'other']);

const submit = (moment: Moment): Block => buttonBlock(wordsOfAccount(moment).submit, { type: 'forgot.submitted' });

/** Forgot username: by e-mail address and account number (nywb, ncwb). */
export function forgotUsernamePage(moment: Moment): Page {
  const { words, addresses } = accountOf(moment);
  return accountPage('forgot.username', addresses.forgotUsername, words.forgotUsernameTitle, [
    ...refusalBlocks(moment),
    emailBlock(moment),
    fieldBlock(moment, 'accountNumber', words.accountNumber, ['empty', 'accountNumber', 'other']),
    linksBlock({ label: words.moreOptions, event: { type: 'forgot.opened', page: 'forgot.moreOptions' } }),
    submit(moment),
  ]);
}

/** Forgot username with more options: names and date of birth instead of the account number (prd guide, p. 3). */
export function moreOptionsPage(moment: Moment): Page {
  const { words, addresses } = accountOf(moment);
  return accountPage('forgot.moreOptions', addresses.forgotUsername, words.forgotUsernameTitle, [
    ...refusalBlocks(moment),
    emailBlock(moment),
    ...(['firstName', 'lastName', 'dateOfBirth'] as const).map((field) =>
      fieldBlock(moment, field, words[field], ['empty', field, 'other']),
    ),
    submit(moment),
  ]);
}

/** Forgot password: by e-mail address and username (prd guide, p. 3). */
export function forgotPasswordPage(moment: Moment): Page {
  const { words, addresses } = accountOf(moment);
  return accountPage('forgot.password', addresses.forgotPassword, words.forgotPasswordTitle, [
    ...refusalBlocks(moment),
    emailBlock(moment),
    fieldBlock(moment, 'username', words.pacerUsername, ['empty', 'pacerUsername', 'cmecfLogin', 'other']),
    submit(moment),
  ]);
}

/** The answer to both forms. It is the same whether or not there is such an account. */
export const forgotSentPage = (moment: Moment): Page =>
  accountPage('forgot.sent', accountOf(moment).addresses.forgotPassword, wordsOfAccount(moment).sentTitle, [
    { kind: 'text', text: wordsOfAccount(moment).sentText },
    linksBlock({ label: wordsOfAccount(moment).backToLogin, event: { type: 'pacer.loginOpened' } }),
  ]);

/** The page that the link in the message opens. */
export function newPasswordPage(moment: Moment, closed: Refusal | null): Page {
  const { words, addresses } = accountOf(moment);
  const blocks: readonly Block[] = closed
    ? [
        { kind: 'message', tone: 'error', text: refusalIn(moment.setting.place, closed.refused).message },
        linksBlock({ label: words.forgotPasswordTitle, event: { type: 'forgot.opened', page: 'forgot.password' } }),
      ]
    : [...refusalBlocks(moment), ...newPasswordBlocks(moment), submit(moment)];
  return accountPage('forgot.newPassword', `${addresses.forgotPassword}…`, words.newPasswordTitle, blocks);
}

/** The new password is set. */
export const passwordSetPage = (moment: Moment): Page =>
  accountPage('forgot.done', accountOf(moment).addresses.forgotPassword, wordsOfAccount(moment).newPasswordTitle, [
    { kind: 'message', tone: 'success', text: wordsOfAccount(moment).passwordSet },
    linksBlock({ label: wordsOfAccount(moment).backToLogin, event: { type: 'pacer.loginOpened' } }),
  ]);
