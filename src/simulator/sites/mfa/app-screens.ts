import type { OwnValue } from '../../../domain/terms.ts';
import { knownCard, type Moment } from '../../core/moment.ts';
import type { Block, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';
import { manageMfaPage, nicknamesOf, onward } from './screens.ts';
import { mfaOf, passcodeField } from '../sign-on/passcode-screens.ts';

/** The page that asks for the app's nickname, which must differ from those of the account's other apps. */
export function nicknamePage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  const taken = nicknamesOf(moment);
  const own: OwnValue = {
    term: 'nickname',
    isKept: true,
    flawOf: (text) => (taken.includes(text) ? 'nickname-taken' : null),
  };
  // Once an app has the card's own nickname, that nickname is taken.
  const classes = taken.includes(knownCard(moment).nickname ?? '') ? [] : (['nickname'] as const);
  return manageMfaPage(moment, 'mfa.nickname', words.nicknameTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.nicknameText },
    fieldBlock(
      moment,
      'nickname',
      words.nickname,
      ['empty', ...classes, ...(taken.length > 0 ? (['nickname-taken'] as const) : [])],
      { own },
    ),
    buttonBlock(words.next, { type: 'mfa.nicknameSubmitted' }),
  ]);
}

/** The QR code and the key that it contains. Any authentication app can scan it. */
export function setUpPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  const { authenticator, card } = moment.setting;
  const key = moment.world.browser.adding?.key ?? null;
  const shown: readonly Block[] =
    authenticator === null || key === null
      ? []
      : [
          {
            kind: 'qrCode',
            label: words.qrCode,
            code: authenticator.qrCodeOf(authenticator.addressOf(key, card.pacerUsername ?? '')),
          },
          { kind: 'names', rows: [{ term: words.manualKey, name: authenticator.keyOf(key) }] },
        ];
  return manageMfaPage(moment, 'mfa.setUp', words.setUpTitle, [
    { kind: 'text', text: words.setUpText },
    ...shown,
    buttonBlock(words.next, { type: 'mfa.setUpContinued' }),
  ]);
}

/** The first passcode of the app proves that it has the key. */
export function verifyPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return manageMfaPage(moment, 'mfa.verify', words.verifyTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.verifyText },
    passcodeField(moment),
    buttonBlock(words.next, { type: 'mfa.passcodeSubmitted' }),
  ]);
}

/** Nothing is added before this is submitted (walk-throughs of two vendors). */
export function confirmPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return manageMfaPage(moment, 'mfa.confirm', words.confirmTitle, [
    { kind: 'text', text: words.confirmText },
    buttonBlock(words.submit, { type: 'mfa.appConfirmed' }),
  ]);
}

/** The app is added. */
export function addedPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return manageMfaPage(moment, 'mfa.added', words.addedTitle, [
    { kind: 'message', tone: 'success', text: words.addedText },
    ...onward(moment, words.backToMethods, words.goOn),
  ]);
}
