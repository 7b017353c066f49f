import { refusalIn } from '../../../domain/court.ts';
import { pacerPasswordFlaw, pacerPasswordFlaws } from '../../../domain/pacer-password.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { OwnValue } from '../../../domain/terms.ts';
import type { Moment } from '../../core/moment.ts';
import type { Block, Page } from '../../core/screen.ts';
import { accountOf, accountPage, wordsOfAccount } from '../account/screens.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

/** A new PACER password, which must hold no part of names, usernames and the e-mail address. */
const newPassword: OwnValue = {
  term: 'newPacerPassword',
  isKept: true,
  flawOf: (text, { firstName, lastName, pacerUsername, newPacerUsername, emailAddress }) =>
    pacerPasswordFlaw(
      text,
      [firstName, lastName, pacerUsername, newPacerUsername, emailAddress].filter((one) => one !== undefined),
    ),
};

/** The two fields for a new PACER password, with its rules before them. */
export function newPasswordBlocks(context: Moment): readonly Block[] {
  const words = wordsOfAccount(context);
  return [
    { kind: 'text', text: words.passwordRules },
    fieldBlock(context, 'newPassword', words.newPassword, ['empty', 'newPacerPassword', ...pacerPasswordFlaws], {
      masked: true,
      own: newPassword,
    }),
    fieldBlock(context, 'newPasswordAgain', words.confirmPassword, ['empty', 'newPacerPassword', 'other'], {
      masked: true,
    }),
  ];
}

const emailBlock = (context: Moment): Block =>
  fieldBlock(context, 'email', wordsOfAccount(context).email, ['empty', 'emailAddress', 'other']);

const submit = (context: Moment): Block => buttonBlock(wordsOfAccount(context).submit, { type: 'forgot.submitted' });

/** Forgot username: by e-mail address and account number (nywb, ncwb). */
export function forgotUsernamePage(context: Moment): Page {
  const { words, addresses } = accountOf(context);
  return accountPage('forgot.username', addresses.forgotUsername, words.forgotUsernameTitle, [
    ...refusalBlocks(context),
    emailBlock(context),
    fieldBlock(context, 'accountNumber', words.accountNumber, ['empty', 'accountNumber', 'other']),
    linksBlock({ label: words.moreOptions, event: { type: 'forgot.opened', page: 'forgot.moreOptions' } }),
    submit(context),
  ]);
}

/** The same with more options: names and date of birth in place of the number (prd guide, p. 3). */
export function moreOptionsPage(context: Moment): Page {
  const { words, addresses } = accountOf(context);
  return accountPage('forgot.moreOptions', addresses.forgotUsername, words.forgotUsernameTitle, [
    ...refusalBlocks(context),
    emailBlock(context),
    ...(['firstName', 'lastName', 'dateOfBirth'] as const).map((field) =>
      fieldBlock(context, field, words[field], ['empty', field, 'other']),
    ),
    submit(context),
  ]);
}

/** Forgot password: by e-mail address and username (prd guide, p. 3). */
export function forgotPasswordPage(context: Moment): Page {
  const { words, addresses } = accountOf(context);
  return accountPage('forgot.password', addresses.forgotPassword, words.forgotPasswordTitle, [
    ...refusalBlocks(context),
    emailBlock(context),
    fieldBlock(context, 'username', words.pacerUsername, ['empty', 'pacerUsername', 'cmecfLogin', 'other']),
    submit(context),
  ]);
}

/** The answer to both, which is the same whether there is such an account or not. */
export const forgotSentPage = (context: Moment): Page =>
  accountPage('forgot.sent', accountOf(context).addresses.forgotPassword, wordsOfAccount(context).sentTitle, [
    { kind: 'text', text: wordsOfAccount(context).sentText },
    linksBlock({ label: wordsOfAccount(context).backToLogin, event: { type: 'pacer.loginOpened' } }),
  ]);

/** The page that the link of the message opens. */
export function newPasswordPage(context: Moment, closed: Refusal | null): Page {
  const { words, addresses } = accountOf(context);
  const blocks: readonly Block[] = closed
    ? [
        { kind: 'message', tone: 'error', text: refusalIn(context.setting.place, closed.refused).message },
        linksBlock({ label: words.forgotPasswordTitle, event: { type: 'forgot.opened', page: 'forgot.password' } }),
      ]
    : [...refusalBlocks(context), ...newPasswordBlocks(context), submit(context)];
  return accountPage('forgot.newPassword', `${addresses.forgotPassword}…`, words.newPasswordTitle, blocks);
}

/** The new password is set. */
export const passwordSetPage = (context: Moment): Page =>
  accountPage('forgot.done', accountOf(context).addresses.forgotPassword, wordsOfAccount(context).newPasswordTitle, [
    { kind: 'message', tone: 'success', text: wordsOfAccount(context).passwordSet },
    linksBlock({ label: wordsOfAccount(context).backToLogin, event: { type: 'pacer.loginOpened' } }),
  ]);
