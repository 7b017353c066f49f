import { backupCodeClass, firstUnused } from '../../../domain/backup-codes.ts';
import { passcodesOn } from '../../../domain/phone.ts';
import type { ValueClass } from '../../../domain/terms.ts';
import type { MfaSite } from '../../../domain/court.ts';
import type { Wording } from '../../../domain/wording.ts';
import type { Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';
import { loginAddressOf } from './screens.ts';

/** The pages of a login that waits for a code. */
export type CodePage = 'pacer.passcode' | 'pacer.backupCode' | 'pacer.noMethod';

/** PACER's pages of the second factor in this place. Throws if it has none. */
export function mfaOf({ setting }: Moment): MfaSite {
  const { mfa } = setting.place.pacer;
  if (!mfa) throw new Error(`${setting.place.id}: this practice has no second factor`);
  return mfa;
}

/** A page at which the login waits. */
export const loginPage = (moment: Moment, id: PageId, title: Wording, blocks: readonly Block[]): Page => ({
  page: id,
  address: loginAddressOf(moment),
  title,
  menuBar: null,
  blocks,
});

const linkTo = (label: Wording, page: CodePage): Control => ({ label, event: { type: 'pacer.methodOpened', page } });

/** The field for a passcode. It tells apart the passcodes that the phone shows now. */
export const passcodeField = (moment: Moment): Block =>
  fieldBlock(
    moment,
    'passcode',
    mfaOf(moment).words.passcode,
    ['empty', ...passcodesOn(moment.world.phone), 'not-six-digits', 'other'],
    { code: 'passcode' },
  );

/** The login asks for the passcode that the app shows (PACER: a one-time passcode). */
export function passcodePage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return loginPage(moment, 'pacer.passcode', words.passcodeTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.passcodeText },
    passcodeField(moment),
    buttonBlock(words.submit, { type: 'pacer.passcodeSubmitted' }),
    linksBlock(linkTo(words.useBackupCode, 'pacer.backupCode'), linkTo(words.noMethod, 'pacer.noMethod')),
  ]);
}

/** The classes of backup codes that the person can bring about: the next unused code, and the first used code. */
function backupClasses({ world }: Moment): readonly ValueClass[] {
  const codes = world.pacerAccounts[world.browser.loggingIn?.account ?? '']?.mfa.codes ?? null;
  if (codes === null) return [];
  const numbers = [firstUnused(codes), codes.used[0] ?? null].filter((number) => number !== null);
  const ofThisBatch = numbers.map((number) => backupCodeClass(codes.batch, number));
  // A person who has a second list may still have the first.
  return codes.batch === 1 ? [...ofThisBatch, backupCodeClass(0, 0)] : ofThisBatch;
}

/** The login asks for a backup code, for a person who has no app at hand. */
export function backupCodePage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return loginPage(moment, 'pacer.backupCode', words.backupCodeTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.backupCodeText },
    fieldBlock(moment, 'backupCode', words.backupCode, ['empty', ...backupClasses(moment), 'other'], {
      code: 'backup',
    }),
    buttonBlock(words.submit, { type: 'pacer.backupCodeSubmitted' }),
    linksBlock(linkTo(words.usePasscode, 'pacer.passcode'), linkTo(words.noMethod, 'pacer.noMethod')),
  ]);
}

/** The page for a person who has neither an app nor a backup code. PACER's learning aid covers it; its words are not known. */
export function noMethodPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return loginPage(moment, 'pacer.noMethod', words.noMethodTitle, [
    { kind: 'text', text: words.noMethodText },
    linksBlock(linkTo(words.usePasscode, 'pacer.passcode'), linkTo(words.useBackupCode, 'pacer.backupCode')),
  ]);
}
