import { fill } from '../../../domain/fill.ts';
import { codesLeft } from '../../../domain/backup-codes.ts';
import { managedAccount, managedMfa } from '../../../domain/managed-mfa.ts';
import type { Wording } from '../../../domain/wording.ts';
import { isInPlay, knownCard, type Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { accountPage, linkElsewhere, manageAccountPage } from '../account/screens.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';
import { mfaOf } from '../sign-on/passcode-screens.ts';

/** A page that manages the second factor: under the header and tabs of Manage My Account, or by itself while a login waits for enrolling. */
export const manageMfaPage = (moment: Moment, id: PageId, title: Wording, blocks: readonly Block[]): Page =>
  moment.world.browser.signedIn === null
    ? accountPage(id, mfaOf(moment).address, title, blocks)
    : manageAccountPage(moment, id, 'settings', [{ kind: 'heading', text: title }, ...blocks]);

const filled = (text: Wording, values: Readonly<Record<string, string>>): Wording => ({
  ...text,
  text: fill(text.text, values),
});

/** The nicknames of the account's apps. The card has the nickname of the person's own app. */
export const nicknamesOf = (moment: Moment): readonly string[] =>
  managedMfa(moment.world).apps.map(({ nickname }) => fill(nickname, { nickname: knownCard(moment).nickname }));

/** The methods of the account: its apps and its backup codes, what can be added, and what can be deleted. */
export function methodsPage(moment: Moment): Page {
  const site = mfaOf(moment);
  const { words } = site;
  const mfa = managedMfa(moment.world);
  const { apps, codes } = mfa;
  const names = nicknamesOf(moment);
  const remove = (label: Wording, what: (typeof apps)[number]['key'] | 'codes'): Control =>
    moment.setting.isDeletingInPlay(mfa) ? { label, event: { type: 'mfa.methodRemoved', what } } : linkElsewhere(label);
  const deleteApps = apps.map(({ key }, index) =>
    remove(filled(words.deleteApp, { nickname: names[index] ?? '' }), key),
  );
  return manageMfaPage(moment, 'mfa.methods', words.methodsTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.methodsText },
    { kind: 'heading', text: words.appsHeading },
    ...(apps.length === 0
      ? [{ kind: 'text', text: words.noApps } as const]
      : [{ kind: 'list', items: names } as const]),
    ...(deleteApps.length > 0 ? [linksBlock(...deleteApps)] : []),
    // At the limit, PACER refuses. Below it, a practice without adding apps leads elsewhere.
    moment.setting.isAddingInPlay(mfa) || apps.length >= site.appLimit
      ? buttonBlock(words.addApp, { type: 'mfa.addingBegun', what: 'app' })
      : linksBlock(linkElsewhere(words.addApp)),
    { kind: 'smallPrint', text: words.limitText },
    { kind: 'heading', text: words.codesHeading },
    {
      kind: 'text',
      text: codes === null ? words.noCodes : filled(words.codesLeft, { count: String(codesLeft(codes)) }),
    },
    ...(codes === null ? [] : [linksBlock(remove(words.deleteCodes, 'codes'))]),
    isInPlay(moment, 'mfaCodes')
      ? buttonBlock(words.getNewCodes, { type: 'mfa.addingBegun', what: 'codes' })
      : linksBlock(linkElsewhere(words.getNewCodes)),
  ]);
}

/** The security code from the e-mail, before anything is added (a court's questions and answers on MFA). */
export function securityCodePage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  return manageMfaPage(moment, 'mfa.securityCode', words.securityCodeTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.securityCodeText },
    fieldBlock(moment, 'securityCode', words.securityCode, ['empty', 'securityCode', 'other']),
    buttonBlock(words.submit, { type: 'mfa.securityCodeSubmitted' }),
  ]);
}

/** The controls that lead on: to the methods, and into PACER if a login waits for enrolling. */
export const onward = ({ world }: Moment, toMethods: Wording, goOn: Wording): readonly Block[] => [
  ...(world.browser.signedIn === null && managedAccount(world) !== null
    ? [buttonBlock(goOn, { type: 'mfa.enrollmentEnded' })]
    : []),
  linksBlock({ label: toMethods, event: { type: 'mfa.opened' } }),
];

/** Ten new backup codes to keep. They are shown only once. */
export function codesPage(moment: Moment): Page {
  const { words } = mfaOf(moment);
  const { codes } = managedMfa(moment.world);
  const known = moment.setting.codes;
  return manageMfaPage(moment, 'mfa.codes', words.codesTitle, [
    { kind: 'text', text: words.codesText },
    ...(codes === null || known === null ? [] : [{ kind: 'list', items: known.backupCodes(codes.batch) } as const]),
    ...onward(moment, words.backToMethods, words.goOn),
  ]);
}
