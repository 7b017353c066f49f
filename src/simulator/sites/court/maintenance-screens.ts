import { courtOf, type Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { looksLikeAddress } from '../../../domain/email-address.ts';
import { courtPage } from './screens.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';

/** The person information of the filing account. */
export function maintainPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  const isPending = moment.world.browser.pendingEmail !== null;
  return courtPage(moment, 'court.maintain', words.maintainTitle, [
    { kind: 'text', text: isPending ? words.maintainPending : words.maintainText },
    { kind: 'links', links: [{ label: words.emailInformation, event: { type: 'court.emailInformationOpened' } }] },
    buttonBlock(words.submit, { type: 'court.maintenanceSubmitted' }),
  ]);
}

/** The e-mail addresses of the filing account, with the button to add a secondary address. */
export function emailInformationPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  return courtPage(moment, 'court.emailInformation', words.emailInformationTitle, [
    { kind: 'heading', text: words.secondarySection },
    { kind: 'text', text: words.noSecondary },
    { kind: 'links', links: [{ label: words.addEmail, event: { type: 'court.emailFormOpened' } }] },
  ]);
}

/** The form for another address. */
export function emailFormPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  const own = {
    term: 'secondaryEmail' as const,
    isKept: true,
    flawOf: (text: string) => (looksLikeAddress(text) ? null : ('not-an-address' as const)),
  };
  const again =
    courtOf(moment).secondaryEmail === 'account-and-twice'
      ? [fieldBlock(moment, 'secondaryEmailAgain', words.emailAgainField, ['empty', 'secondaryEmail', 'other'])]
      : [];
  return courtPage(moment, 'court.emailForm', words.emailInformationTitle, [
    ...refusalBlocks(moment),
    { kind: 'heading', text: words.secondarySection },
    fieldBlock(moment, 'secondaryEmail', words.emailField, ['empty', 'secondaryEmail', 'not-an-address'], { own }),
    ...again,
    buttonBlock(words.emailFormDone, { type: 'court.emailFormReturned' }),
  ]);
}

/** The last screen: only this Submit saves. */
export const maintainConfirmPage = (moment: Moment): Page =>
  courtPage(moment, 'court.maintainConfirm', courtOf(moment).words.maintainTitle, [
    { kind: 'text', text: courtOf(moment).words.maintainConfirm },
    buttonBlock(courtOf(moment).words.submit, { type: 'court.maintenanceConfirmed' }),
  ]);

/** The page after the addresses are saved. */
export const maintainDonePage = (moment: Moment): Page =>
  courtPage(moment, 'court.maintainDone', courtOf(moment).words.maintainTitle, [
    { kind: 'message', tone: 'success', text: courtOf(moment).words.maintainDone },
  ]);
