import { courtOf, type Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { looksLikeAddress } from '../../../domain/email-address.ts';
import { courtPage } from './screens.ts';
import { fieldBlock, refusalBlocks } from '../../core/blocks.ts';

/** The person information of the filing account. */
export function maintainPage(context: Moment): Page {
  const { words } = courtOf(context);
  const isPending = context.world.browser.pendingEmail !== null;
  return courtPage(context, 'court.maintain', words.maintainTitle, [
    { kind: 'text', text: isPending ? words.maintainPending : words.maintainText },
    { kind: 'links', links: [{ label: words.emailInformation, event: { type: 'court.emailInformationOpened' } }] },
    { kind: 'button', label: words.submit, event: { type: 'court.maintenanceSubmitted' }, disabled: false },
  ]);
}

/** The e-mail addresses of the filing account, with the way to add a secondary one. */
export function emailInformationPage(context: Moment): Page {
  const { words } = courtOf(context);
  return courtPage(context, 'court.emailInformation', words.emailInformationTitle, [
    { kind: 'heading', text: words.secondarySection },
    { kind: 'text', text: words.noSecondary },
    { kind: 'links', links: [{ label: words.addEmail, event: { type: 'court.emailFormOpened' } }] },
  ]);
}

/** The form for one more address. */
export function emailFormPage(context: Moment): Page {
  const { words } = courtOf(context);
  const own = {
    term: 'secondaryEmail' as const,
    isKept: true,
    flawOf: (text: string) => (looksLikeAddress(text) ? null : ('not-an-address' as const)),
  };
  const again =
    courtOf(context).secondaryEmail === 'account-and-twice'
      ? [fieldBlock(context, 'secondaryEmailAgain', words.emailAgainField, ['empty', 'secondaryEmail', 'other'])]
      : [];
  return courtPage(context, 'court.emailForm', words.emailInformationTitle, [
    ...refusalBlocks(context),
    { kind: 'heading', text: words.secondarySection },
    fieldBlock(context, 'secondaryEmail', words.emailField, ['empty', 'secondaryEmail', 'not-an-address'], { own }),
    ...again,
    { kind: 'button', label: words.emailFormDone, event: { type: 'court.emailFormReturned' }, disabled: false },
  ]);
}

/** The last screen: only this Submit saves. */
export const maintainConfirmPage = (context: Moment): Page =>
  courtPage(context, 'court.maintainConfirm', courtOf(context).words.maintainTitle, [
    { kind: 'text', text: courtOf(context).words.maintainConfirm },
    {
      kind: 'button',
      label: courtOf(context).words.submit,
      event: { type: 'court.maintenanceConfirmed' },
      disabled: false,
    },
  ]);

/** Saved. */
export const maintainDonePage = (context: Moment): Page =>
  courtPage(context, 'court.maintainDone', courtOf(context).words.maintainTitle, [
    { kind: 'message', tone: 'success', text: courtOf(context).words.maintainDone },
  ]);
