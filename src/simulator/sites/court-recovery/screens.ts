import { refusalIn } from '../../../domain/court.ts';
import { flawOf } from '../../../domain/password-rules.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { hasRecoveryPage } from '../browser/addresses.ts';
import { courtOf, type Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';

/** A page of the court's recovery, which needs no login and has no menu bar. */
const recoveryPage = (moment: Moment, page: PageId, title: Page['title'], blocks: readonly Block[]): Page => {
  const { recovery, host } = courtOf(moment);
  return {
    page,
    address: (page === 'recovery.login' ? recovery.login : recovery.password) ?? `https://${host}/…`,
    title,
    menuBar: null,
    blocks,
  };
};

/** The page to ask for a forgotten CM/ECF login. */
export function recoverLoginPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  return recoveryPage(moment, 'recovery.login', words.recoverLoginTitle, [
    ...refusalBlocks(moment),
    fieldBlock(moment, 'recoveryKey', words.recoverLoginField, ['empty', 'federalBarNumber', 'emailAddress', 'other']),
    buttonBlock(words.submit, { type: 'recovery.submitted' }),
  ]);
}

/** The page to ask for a link to set a new CM/ECF password. */
export function recoverPasswordPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  return recoveryPage(moment, 'recovery.password', words.recoverPasswordTitle, [
    ...refusalBlocks(moment),
    fieldBlock(moment, 'recoveryKey', words.recoverPasswordField, ['empty', 'cmecfLogin', 'emailAddress', 'other']),
    buttonBlock(words.submit, { type: 'recovery.submitted' }),
    {
      kind: 'links',
      links: [{ label: words.recoverLoginTitle, event: { type: 'recovery.opened', of: 'login' } }],
    },
  ]);
}

/** The answer to both forms. It is the same whether or not there is such an account. */
export const recoverySentPage = (moment: Moment): Page =>
  recoveryPage(moment, 'recovery.sent', courtOf(moment).words.recoverySentTitle, [
    { kind: 'text', text: courtOf(moment).words.recoverySentText },
  ]);

/** The page that the reset link opens. Any text is checked against the court's rules, one by one. */
export function newPasswordPage(moment: Moment, closed: Refusal | null): Page {
  const court = courtOf(moment);
  const { words, passwordRules } = court;
  if (closed) {
    const askAgain: Control = { label: words.recoverPasswordTitle, event: { type: 'recovery.opened', of: 'password' } };
    return recoveryPage(moment, 'recovery.newPassword', words.newPasswordTitle, [
      { kind: 'message', tone: 'error', text: refusalIn(court, closed.refused).message },
      ...(hasRecoveryPage(moment) ? [{ kind: 'links', links: [askAgain] } as const] : []),
    ]);
  }
  const own = {
    term: 'newPassword' as const,
    isKept: true,
    flawOf: (text: string) => (passwordRules ? flawOf(text, passwordRules) : null),
  };
  return recoveryPage(moment, 'recovery.newPassword', words.newPasswordTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.newPasswordRules },
    fieldBlock(
      moment,
      'newPassword',
      words.newPasswordField,
      ['empty', 'newPassword', 'too-short', 'no-letter-and-number', 'no-both-cases', 'no-special'],
      { masked: true, own },
    ),
    fieldBlock(moment, 'newPasswordAgain', words.newPasswordAgainField, ['empty', 'newPassword', 'other'], {
      masked: true,
    }),
    buttonBlock(words.submit, { type: 'recovery.passwordSubmitted' }),
  ]);
}

/** The new password is set. */
export const passwordSetPage = (moment: Moment): Page =>
  recoveryPage(moment, 'recovery.done', courtOf(moment).words.passwordSetTitle, [
    { kind: 'message', tone: 'success', text: courtOf(moment).words.passwordSetText },
  ]);
