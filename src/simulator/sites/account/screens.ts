import type { Wording } from '../../../domain/wording.ts';
import { isEnrolled } from '../../../domain/mfa.ts';
import { accountIn, canUpgrade } from '../../../domain/pacer-account.ts';
import { isInPlay, knownCard, type Moment, type Part } from '../../core/moment.ts';
import type { NamesIn, PageId, PracticeEvent } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

/** A page of Manage My Account. */
export type AccountPage = `account.${NamesIn<'account', PageId>}`;

/** PACER's account pages in this place. Throws where it has none. */
export function accountOf({ setting }: Moment) {
  const { account } = setting.place.pacer;
  if (!account) throw new Error(`${setting.place.id}: this practice has no account pages`);
  return account;
}

/** Words of PACER's account pages. */
export const wordsOfAccount = (context: Moment) => accountOf(context).words;

/** A page of PACER's account sites. */
export const accountPage = (page: PageId, address: string, title: Wording, blocks: readonly Block[]): Page => ({
  page,
  address,
  title,
  menuBar: null,
  blocks,
});

/** A link that opens a page; where that page is not in play, one that says so. */
export const linkTo = (context: Moment, label: Wording, event: PracticeEvent, part: Part): Control =>
  isInPlay(context, part) ? { label, event } : linkElsewhere(label);

/** Opens a page of Manage My Account. */
const opens = (page: AccountPage): PracticeEvent => ({ type: 'account.opened', page });

/** A link to a page that is not part of the practice. */
export const linkElsewhere = (label: Wording): Control => ({
  label,
  event: { type: 'browser.elsewhereOpened', topic: 'accountPage' },
});

/** What stands at the top of Manage My Account: number, username, status and type of the account signed in. */
function headerBlocks(context: Moment, tab: string | null): readonly Block[] {
  const words = wordsOfAccount(context);
  const mfa = context.setting.place.pacer.mfa?.words;
  const account = accountIn(context.world);
  if (!account) return [];
  const card = knownCard(context);
  const isGroup = account.kind === 'administrative';
  // Where the card does not have it, it plays no part.
  const number = card.accountNumber;
  const status = { active: words.active, inactive: words.inactive, 'not-activated': words.notActivated }[
    account.search
  ];
  const upgraded = canUpgrade(context.world) ? words.legacyType : words.upgradedType;
  return [
    {
      kind: 'names',
      rows: [
        ...(number === undefined ? [] : [{ term: words.accountNumber, name: number }]),
        { term: words.username, name: account.username === null ? '' : (card[account.username] ?? '') },
        isGroup
          ? { term: words.accountStatus, name: words.active.text }
          : { term: words.caseSearchStatus, name: status.text },
        { term: words.accountType, name: isGroup ? words.groupType.text : upgraded.text },
        ...(mfa && isInPlay(context, 'mfa')
          ? [{ term: mfa.multifactorAuth, name: (isEnrolled(account.mfa) ? mfa.enrolled : mfa.notEnrolled).text }]
          : []),
      ],
    },
    ...(canUpgrade(context.world)
      ? [linksBlock(linkTo(context, words.upgrade, { type: 'form.opened' }, 'upgrade'))]
      : // The Settings tab has the way there itself.
        isGroup || isEnrolled(account.mfa) || (tab === 'settings' && isInPlay(context, 'mfa'))
        ? []
        : [linksBlock(linkTo(context, words.enroll, { type: 'mfa.opened' }, 'mfa'))]),
  ];
}

/** The tabs of Manage My Account, in the order in which a court's page lists them; Settings opens first. */
const tabs = ['settings', 'maintenance', 'payments', 'usage'] as const;

/** A page of Manage My Account, under its header and tabs. */
export function manageAccountPage(
  context: Moment,
  page: PageId,
  tab: (typeof tabs)[number] | null,
  blocks: readonly Block[],
): Page {
  const { words, addresses } = accountOf(context);
  return accountPage(page, addresses.manageAccount, words.manageTitle, [
    ...headerBlocks(context, tab),
    {
      kind: 'tabs',
      label: words.manageTitle,
      tabs: tabs.map((one) => ({ label: words[one], event: opens(`account.${one}`) })),
      current: tab === null ? -1 : tabs.indexOf(tab),
    },
    ...blocks,
    linksBlock({ label: words.logOut, event: { type: 'account.loggedOut' } }),
  ]);
}

/** After a login, PACER's own page, with the way to the account (prd guide, p. 4). */
export function signedInPage(context: Moment): Page {
  const { loginAddress, words } = context.setting.place.pacer;
  const { myAccount } = wordsOfAccount(context);
  return accountPage('pacer.signedIn', loginAddress, words.signedInTitle, [
    linksBlock({ label: myAccount, event: opens('account.billing') }),
  ]);
}

/** My Account & Billing: the way to Manage My Account (prd guide, p. 4). */
export function billingPage(context: Moment): Page {
  const { words, addresses } = accountOf(context);
  return accountPage('account.billing', addresses.myAccount, words.myAccount, [
    { kind: 'text', text: words.myAccountText },
    linksBlock({ label: words.manageLogin, event: opens('account.settings') }),
  ]);
}

/** The Settings tab. */
export function settingsPage(context: Moment): Page {
  const words = wordsOfAccount(context);
  const account = accountIn(context.world);
  const isMember = account?.billedTo === 'administrative';
  return manageAccountPage(context, 'account.settings', 'settings', [
    linksBlock(
      ...[words.changeUsername, words.changePassword, words.securityInformation].map(linkElsewhere),
      linkTo(context, words.billingEmail, opens('account.billingEmail'), 'billingEmail'),
      linkElsewhere(words.billingPreferences),
      linkTo(context, words.manageMfa, { type: 'mfa.opened' }, 'mfa'),
      ...(isMember ? [linkTo(context, words.leaveGroup, opens('account.leaveGroup'), 'groupBilling')] : []),
      ...(account?.search === 'not-activated'
        ? [linkTo(context, words.activate, opens('account.activate'), 'activation')]
        : []),
    ),
  ]);
}

/** The Maintenance tab (nywb, Manage My Account). An account that only pays has other things there. */
export function maintenancePage(context: Moment): Page {
  const words = wordsOfAccount(context);
  if (accountIn(context.world)?.kind === 'administrative')
    return manageAccountPage(context, 'account.maintenance', 'maintenance', [
      linksBlock(linkElsewhere(words.addMember), linkElsewhere(words.removeMember)),
      { kind: 'text', text: words.groupText },
    ]);
  return manageAccountPage(context, 'account.maintenance', 'maintenance', [
    linksBlock(
      linkTo(context, words.personal, opens('account.personal'), 'personalInformation'),
      linkTo(context, words.address, opens('account.address'), 'personalInformation'),
      linkTo(context, words.noticing, opens('account.noticing'), 'personalInformation'),
      { label: words.registeredCourts, event: opens('account.courts') },
      ...[words.attorneyRegistration, words.nonAttorneyRegistration, words.checkStatus].map(linkElsewhere),
      linkTo(context, words.history, opens('account.history'), 'personalInformation'),
    ),
  ]);
}

/** The Payments and the Usage tab: what they hold is not practiced. */
export const paymentsPage = (context: Moment): Page =>
  manageAccountPage(context, 'account.payments', 'payments', [
    linksBlock(...[wordsOfAccount(context).payNow, wordsOfAccount(context).storedPayment].map(linkElsewhere)),
  ]);
export const usagePage = (context: Moment): Page =>
  manageAccountPage(context, 'account.usage', 'usage', [
    linksBlock(...[wordsOfAccount(context).invoice, wordsOfAccount(context).transactions].map(linkElsewhere)),
  ]);

/** The courts in which the account files: a court that is not there is not linked (a court’s questions and answers of 2025). */
export function courtsPage(context: Moment): Page {
  const words = wordsOfAccount(context);
  const { signedIn } = context.world.browser;
  const isFiler = Object.values(context.world.filingAccounts).some((one) => one.link?.account === signedIn);
  return manageAccountPage(context, 'account.courts', 'maintenance', [
    { kind: 'heading', text: words.registeredCourts },
    { kind: 'text', text: isFiler ? words.registeredCourt : words.noCourt },
  ]);
}

/** After logging out. */
export const loggedOutPage = (context: Moment): Page =>
  accountPage('account.loggedOut', accountOf(context).addresses.manageAccount, wordsOfAccount(context).loggedOutTitle, [
    { kind: 'text', text: wordsOfAccount(context).loggedOutText },
  ]);

/** Activate the search with the token from the letter. */
export const activatePage = (context: Moment): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.activate', 'settings', [
    { kind: 'heading', text: words.activate },
    ...refusalBlocks(context),
    fieldBlock(context, 'token', words.token, ['empty', 'authenticationToken', 'other']),
    buttonBlock(words.submit, { type: 'account.tokenSubmitted' }),
  ]);
};
