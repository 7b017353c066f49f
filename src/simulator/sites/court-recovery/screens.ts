import { refusalIn } from '../../../domain/court.ts';
import { flawOf } from '../../../domain/password-rules.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { hasRecoveryPage } from '../browser/addresses.ts';
import { courtOf, type Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { fieldBlock, refusalBlocks } from '../../core/blocks.ts';

/** A page of the court's recovery, which needs no login and has no menu bar. */
const recoveryPage = (context: Moment, page: PageId, title: Page['title'], blocks: readonly Block[]): Page => {
  const { recovery, host } = courtOf(context);
  return {
    page,
    address: (page === 'recovery.login' ? recovery.login : recovery.password) ?? `https://${host}/…`,
    title,
    menuBar: null,
    blocks,
  };
};

/** Where one asks for a forgotten CM/ECF login. */
export function recoverLoginPage(context: Moment): Page {
  const { words } = courtOf(context);
  return recoveryPage(context, 'recovery.login', words.recoverLoginTitle, [
    ...refusalBlocks(context),
    fieldBlock(context, 'recoveryKey', words.recoverLoginField, ['empty', 'federalBarNumber', 'emailAddress', 'other']),
    { kind: 'button', label: words.submit, event: { type: 'recovery.submitted' }, disabled: false },
  ]);
}

/** Where one asks for a link to set a new CM/ECF password. */
export function recoverPasswordPage(context: Moment): Page {
  const { words } = courtOf(context);
  return recoveryPage(context, 'recovery.password', words.recoverPasswordTitle, [
    ...refusalBlocks(context),
    fieldBlock(context, 'recoveryKey', words.recoverPasswordField, ['empty', 'cmecfLogin', 'emailAddress', 'other']),
    { kind: 'button', label: words.submit, event: { type: 'recovery.submitted' }, disabled: false },
    {
      kind: 'links',
      links: [{ label: words.recoverLoginTitle, event: { type: 'recovery.opened', of: 'login' } }],
    },
  ]);
}

/** The answer to both, which is the same whether there is such an account or not. */
export const recoverySentPage = (context: Moment): Page =>
  recoveryPage(context, 'recovery.sent', courtOf(context).words.recoverySentTitle, [
    { kind: 'text', text: courtOf(context).words.recoverySentText },
  ]);

/** The page that the reset link opens. Any text is checked against the court's rules, one by one. */
export function newPasswordPage(context: Moment, closed: Refusal | null): Page {
  const court = courtOf(context);
  const { words, passwordRules } = court;
  if (closed) {
    const askAgain: Control = { label: words.recoverPasswordTitle, event: { type: 'recovery.opened', of: 'password' } };
    return recoveryPage(context, 'recovery.newPassword', words.newPasswordTitle, [
      { kind: 'message', tone: 'error', text: refusalIn(court, closed.refused).message },
      ...(hasRecoveryPage(context) ? [{ kind: 'links', links: [askAgain] } as const] : []),
    ]);
  }
  const own = {
    term: 'newPassword' as const,
    isKept: true,
    flawOf: (text: string) => (passwordRules ? flawOf(text, passwordRules) : null),
  };
  return recoveryPage(context, 'recovery.newPassword', words.newPasswordTitle, [
    ...refusalBlocks(context),
    { kind: 'text', text: words.newPasswordRules },
    fieldBlock(
      context,
      'newPassword',
      words.newPasswordField,
      ['empty', 'newPassword', 'too-short', 'no-letter-and-number', 'no-both-cases', 'no-special'],
      { masked: true, own },
    ),
    fieldBlock(context, 'newPasswordAgain', words.newPasswordAgainField, ['empty', 'newPassword', 'other'], {
      masked: true,
    }),
    { kind: 'button', label: words.submit, event: { type: 'recovery.passwordSubmitted' }, disabled: false },
  ]);
}

/** The new password is set. */
export const passwordSetPage = (context: Moment): Page =>
  recoveryPage(context, 'recovery.done', courtOf(context).words.passwordSetTitle, [
    { kind: 'message', tone: 'success', text: courtOf(context).words.passwordSetText },
  ]);
