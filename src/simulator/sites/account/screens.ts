import type { Wording } from '../../../domain/wording.ts';
import { isEnrolled } from '../../../domain/mfa.ts';
import { accountIn, canUpgrade } from '../../../domain/pacer-account.ts';
import { isInPlay, knownCard, type Moment, type Part } from '../../core/moment.ts';
import type { NamesIn, PageId, PracticeEvent } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

/** A page of Manage My Account. */
export type AccountPage = `account.${NamesIn<'account', PageId>}`;

/** PACER's account pages in this place. Throws if it has none. */
export function accountOf({ setting }: Moment) {
  const { account } = setting.place.pacer;
  if (!account) throw new Error(`${setting.place.id}: this practice has no account pages`);
  return account;
}

/** Words of PACER's account pages. */
export const wordsOfAccount = (moment: Moment) => accountOf(moment).words;

/** A page of PACER's account sites. */
export const accountPage = (page: PageId, address: string, title: Wording, blocks: readonly Block[]): Page => ({
  page,
  address,
  title,
  menuBar: null,
  blocks,
});

/** A link that opens a page if its part is in play, and otherwise a page that says that it is not. */
export const linkTo = (moment: Moment, label: Wording, event: PracticeEvent, part: Part): Control =>
  isInPlay(moment, part) ? { label, event } : linkElsewhere(label);

/** The event that opens a page of Manage My Account. */
const opens = (page: AccountPage): PracticeEvent => ({ type: 'account.opened', page });

/** A link to a page that is not part of the practice. */
export const linkElsewhere = (label: Wording): Control => ({
  label,
  event: { type: 'browser.elsewhereOpened', topic: 'accountPage' },
});

/** The top of Manage My Account: number, username, status and type of the account that is signed in. */
function headerBlocks(moment: Moment, tab: string | null): readonly Block[] {
  const words = wordsOfAccount(moment);
  const mfa = moment.setting.place.pacer.mfa?.words;
  const account = accountIn(moment.world);
  if (!account) return [];
  const card = knownCard(moment);
  const isGroup = account.kind === 'administrative';
  // If the card does not have it, it plays no part.
  const number = card.accountNumber;
  const status = { active: words.active, inactive: words.inactive, 'not-activated': words.notActivated }[
    account.search
  ];
  const upgraded = canUpgrade(moment.world) ? words.legacyType : words.upgradedType;
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
        ...(mfa && isInPlay(moment, 'mfa')
          ? [{ term: mfa.multifactorAuth, name: (isEnrolled(account.mfa) ? mfa.enrolled : mfa.notEnrolled).text }]
          : []),
      ],
    },
    ...(canUpgrade(moment.world)
      ? [linksBlock(linkTo(moment, words.upgrade, { type: 'form.opened' }, 'upgrade'))]
      : // The Settings tab has its own link to enroll.
        isGroup || isEnrolled(account.mfa) || (tab === 'settings' && isInPlay(moment, 'mfa'))
        ? []
        : [linksBlock(linkTo(moment, words.enroll, { type: 'mfa.opened' }, 'mfa'))]),
  ];
}

/** The tabs of Manage My Account, in the order in which a court's page lists them. Settings opens first. */
const tabs = ['settings', 'maintenance', 'payments', 'usage'] as const;

/** A page of Manage My Account, under its header and tabs. */
export function manageAccountPage(
  moment: Moment,
  page: PageId,
  tab: (typeof tabs)[number] | null,
  blocks: readonly Block[],
): Page {
  const { words, addresses } = accountOf(moment);
  return accountPage(page, addresses.manageAccount, words.manageTitle, [
    ...headerBlocks(moment, tab),
    {
      kind: 'tabs',
      label: words.manageTitle,
      tabs: tabs.map((tabName) => ({ label: words[tabName], event: opens(`account.${tabName}`) })),
      current: tab === null ? -1 : tabs.indexOf(tab),
    },
    ...blocks,
    linksBlock({ label: words.logOut, event: { type: 'account.loggedOut' } }),
  ]);
}

/** PACER's own page after a login, with the link to the account (prd guide, p. 4). */
export function signedInPage(moment: Moment): Page {
  const { loginAddress, words } = moment.setting.place.pacer;
  const { myAccount } = wordsOfAccount(moment);
  return accountPage('pacer.signedIn', loginAddress, words.signedInTitle, [
    linksBlock({ label: myAccount, event: opens('account.billing') }),
  ]);
}

/** My Account & Billing: it links to Manage My Account (prd guide, p. 4). */
export function billingPage(moment: Moment): Page {
  const { words, addresses } = accountOf(moment);
  return accountPage('account.billing', addresses.myAccount, words.myAccount, [
    { kind: 'text', text: words.myAccountText },
    linksBlock({ label: words.manageLogin, event: opens('account.settings') }),
  ]);
}

/** The Settings tab. */
export function settingsPage(moment: Moment): Page {
  const words = wordsOfAccount(moment);
  const account = accountIn(moment.world);
  const isMember = account?.billedTo === 'administrative';
  return manageAccountPage(moment, 'account.settings', 'settings', [
    linksBlock(
      ...[words.changeUsername, words.changePassword, words.securityInformation].map(linkElsewhere),
      linkTo(moment, words.billingEmail, opens('account.billingEmail'), 'billingEmail'),
      linkElsewhere(words.billingPreferences),
      linkTo(moment, words.manageMfa, { type: 'mfa.opened' }, 'mfa'),
      ...(isMember ? [linkTo(moment, words.leaveGroup, opens('account.leaveGroup'), 'groupBilling')] : []),
      ...(account?.search === 'not-activated'
        ? [linkTo(moment, words.activate, opens('account.activate'), 'activation')]
        : []),
    ),
  ]);
}

/** The Maintenance tab (nywb, Manage My Account). An account that only pays has other links there. */
export function maintenancePage(moment: Moment): Page {
  const words = wordsOfAccount(moment);
  if (accountIn(moment.world)?.kind === 'administrative')
    return manageAccountPage(moment, 'account.maintenance', 'maintenance', [
      linksBlock(linkElsewhere(words.addMember), linkElsewhere(words.removeMember)),
      { kind: 'text', text: words.groupText },
    ]);
  return manageAccountPage(moment, 'account.maintenance', 'maintenance', [
    linksBlock(
      linkTo(moment, words.personal, opens('account.personal'), 'personalInformation'),
      linkTo(moment, words.address, opens('account.address'), 'personalInformation'),
      linkTo(moment, words.noticing, opens('account.noticing'), 'personalInformation'),
      { label: words.registeredCourts, event: opens('account.courts') },
      ...[words.attorneyRegistration, words.nonAttorneyRegistration, words.checkStatus].map(linkElsewhere),
      linkTo(moment, words.history, opens('account.history'), 'personalInformation'),
    ),
  ]);
}

/** The Payments tab: what it links to is not practiced. */
export const paymentsPage = (moment: Moment): Page =>
  manageAccountPage(moment, 'account.payments', 'payments', [
    linksBlock(...[wordsOfAccount(moment).payNow, wordsOfAccount(moment).storedPayment].map(linkElsewhere)),
  ]);

/** The Usage tab: what it links to is not practiced. */
export const usagePage = (moment: Moment): Page =>
  manageAccountPage(moment, 'account.usage', 'usage', [
    linksBlock(...[wordsOfAccount(moment).invoice, wordsOfAccount(moment).transactions].map(linkElsewhere)),
  ]);

/** The courts in which the account files. A court that is not listed is not linked (a court’s questions and answers of 2025). */
export function courtsPage(moment: Moment): Page {
  const words = wordsOfAccount(moment);
  const { signedIn } = moment.world.browser;
  const isFiler = Object.values(moment.world.filingAccounts).some((account) => account.link?.account === signedIn);
  return manageAccountPage(moment, 'account.courts', 'maintenance', [
    { kind: 'heading', text: words.registeredCourts },
    { kind: 'text', text: isFiler ? words.registeredCourt : words.noCourt },
  ]);
}

/** The page after logging out. */
export const loggedOutPage = (moment: Moment): Page =>
  accountPage('account.loggedOut', accountOf(moment).addresses.manageAccount, wordsOfAccount(moment).loggedOutTitle, [
    { kind: 'text', text: wordsOfAccount(moment).loggedOutText },
  ]);

/** Activate the search with the token from the letter. */
export const activatePage = (moment: Moment): Page => {
  const words = wordsOfAccount(moment);
  return manageAccountPage(moment, 'account.activate', 'settings', [
    { kind: 'heading', text: words.activate },
    ...refusalBlocks(moment),
    fieldBlock(moment, 'token', words.token, ['empty', 'authenticationToken', 'other']),
    buttonBlock(words.submit, { type: 'account.tokenSubmitted' }),
  ]);
};
