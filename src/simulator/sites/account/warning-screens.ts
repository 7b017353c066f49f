import { buttonBlock } from '../../core/blocks.ts';
import type { Wording } from '../../../domain/wording.ts';
import type { PageId } from '../../core/names.ts';
import type { Moment } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { accountPage, wordsOfAccount } from './screens.ts';

/** A warning that PACER shows before it lets in an account whose search is not active (archived login page, 2016). */
const warningPage = (moment: Moment, page: PageId, title: Wording, text: readonly Wording[]): Page =>
  accountPage(page, moment.setting.place.pacer.loginAddress, title, [
    ...text.map((wording) => ({ kind: 'text', text: wording }) as const),
    buttonBlock(wordsOfAccount(moment).warningContinue, { type: 'warning.passed' }),
  ]);

/** The warning of an account whose search is inactive. */
export const inactivePage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return warningPage(moment, 'warning.inactive', words.inactiveTitle, [words.inactiveText, words.warningRest]);
};

/** The warning of an account whose search was never activated. */
export const notActivatedPage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return warningPage(moment, 'warning.notActivated', words.notActivatedTitle, [
    words.notActivatedText,
    words.notActivatedRest,
  ]);
};
