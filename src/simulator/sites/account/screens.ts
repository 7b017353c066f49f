import type { Wording } from '../../../domain/wording.ts';
import { isEnrolled } from '../../../domain/mfa.ts';
import { accountIn, canUpgrade } from '../../../domain/pacer-account.ts';
import type { AccountPage } from './pages.ts';
import { type Context, isInPlay, knownCard, type Part } from '../../core/context.ts';
import type { MfaPage } from '../mfa/pages.ts';
import type { Block, Control, Page, PageId } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, linksBlock, refusalBlocks } from '../../core/blocks.ts';

/** PACER's account pages in this place. Throws where it has none. */
export function accountOf({ setting }: Context) {
  const { account } = setting.place.pacer;
  if (!account) throw new Error(`${setting.place.id}: this practice has no account pages`);
  return account;
}

/** Words of PACER's account pages. */
export const wordsOfAccount = (context: Context) => accountOf(context).words;

/** A page of PACER's account sites. */
export const accountPage = (page: PageId, address: string, title: Wording, blocks: readonly Block[]): Page => ({
  page,
  address,
  title,
  menuBar: null,
  blocks,
});

/** A link to a page; where that page is not in play, to one that says so. */
export const linkTo = (context: Context, label: Wording, page: AccountPage | MfaPage, part: Part): Control =>
  isInPlay(context, part) ? { label, event: { type: 'page.opened', page } } : linkElsewhere(label);

/** A link to a page that is not part of the practice. */
export const linkElsewhere = (label: Wording): Control => ({
  label,
  event: { type: 'elsewhere.opened', topic: 'accountPage' },
});

/** What stands at the top of Manage My Account: number, username, status and type of the account signed in. */
function headerBlocks(context: Context, tab: string | null): readonly Block[] {
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
      ? [linksBlock(linkTo(context, words.upgrade, 'form.person', 'upgrade'))]
      : // The Settings tab has the way there itself.
        isGroup || isEnrolled(account.mfa) || (tab === 'settings' && isInPlay(context, 'mfa'))
        ? []
        : [linksBlock(linkTo(context, words.enroll, 'mfa.methods', 'mfa'))]),
  ];
}

/** The tabs of Manage My Account, in the order in which a court's page lists them; Settings opens first. */
const tabs = ['settings', 'maintenance', 'payments', 'usage'] as const;

/** A page of Manage My Account, under its header and tabs. */
export function manageAccountPage(
  context: Context,
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
      tabs: tabs.map((one) => ({ label: words[one], event: { type: 'page.opened', page: `account.${one}` } })),
      current: tab === null ? -1 : tabs.indexOf(tab),
    },
    ...blocks,
    linksBlock({ label: words.logOut, event: { type: 'logOut.pressed' } }),
  ]);
}

/** After a login, PACER's own page, with the way to the account (prd guide, p. 4). */
export function signedInPage(context: Context): Page {
  const { loginAddress, words } = context.setting.place.pacer;
  const { myAccount } = wordsOfAccount(context);
  return accountPage('pacer.signedIn', loginAddress, words.signedInTitle, [
    linksBlock({ label: myAccount, event: { type: 'page.opened', page: 'account.billing' } }),
  ]);
}

/** My Account & Billing: the way to Manage My Account (prd guide, p. 4). */
export function billingPage(context: Context): Page {
  const { words, addresses } = accountOf(context);
  return accountPage('account.billing', addresses.myAccount, words.myAccount, [
    { kind: 'text', text: words.myAccountText },
    linksBlock({ label: words.manageLogin, event: { type: 'page.opened', page: 'account.settings' } }),
  ]);
}

/** The Settings tab. */
export function settingsPage(context: Context): Page {
  const words = wordsOfAccount(context);
  const account = accountIn(context.world);
  const isMember = account?.billedTo === 'administrative';
  return manageAccountPage(context, 'account.settings', 'settings', [
    linksBlock(
      ...[words.changeUsername, words.changePassword, words.securityInformation].map(linkElsewhere),
      linkTo(context, words.billingEmail, 'account.billingEmail', 'billingEmail'),
      linkElsewhere(words.billingPreferences),
      linkTo(context, words.manageMfa, 'mfa.methods', 'mfa'),
      ...(isMember ? [linkTo(context, words.leaveGroup, 'account.leaveGroup', 'groupBilling')] : []),
      ...(account?.search === 'not-activated'
        ? [linkTo(context, words.activate, 'account.activate', 'activation')]
        : []),
    ),
  ]);
}

/** The Maintenance tab (nywb, Manage My Account). An account that only pays has other things there. */
export function maintenancePage(context: Context): Page {
  const words = wordsOfAccount(context);
  if (accountIn(context.world)?.kind === 'administrative')
    return manageAccountPage(context, 'account.maintenance', 'maintenance', [
      linksBlock(linkElsewhere(words.addMember), linkElsewhere(words.removeMember)),
      { kind: 'text', text: words.groupText },
    ]);
  return manageAccountPage(context, 'account.maintenance', 'maintenance', [
    linksBlock(
      linkTo(context, words.personal, 'account.personal', 'personalInformation'),
      linkTo(context, words.address, 'account.address', 'personalInformation'),
      linkTo(context, words.noticing, 'account.noticing', 'personalInformation'),
      { label: words.registeredCourts, event: { type: 'page.opened', page: 'account.courts' } },
      ...[words.attorneyRegistration, words.nonAttorneyRegistration, words.checkStatus].map(linkElsewhere),
      linkTo(context, words.history, 'account.history', 'personalInformation'),
    ),
  ]);
}

/** The Payments and the Usage tab: what they hold is not practiced. */
export const paymentsPage = (context: Context): Page =>
  manageAccountPage(context, 'account.payments', 'payments', [
    linksBlock(...[wordsOfAccount(context).payNow, wordsOfAccount(context).storedPayment].map(linkElsewhere)),
  ]);
export const usagePage = (context: Context): Page =>
  manageAccountPage(context, 'account.usage', 'usage', [
    linksBlock(...[wordsOfAccount(context).invoice, wordsOfAccount(context).transactions].map(linkElsewhere)),
  ]);

/** The courts in which the account files: a court that is not there is not linked (a court’s questions and answers of 2025). */
export function courtsPage(context: Context): Page {
  const words = wordsOfAccount(context);
  const { signedIn } = context.world.browser;
  const isFiler = Object.values(context.world.filingAccounts).some((one) => one.link?.account === signedIn);
  return manageAccountPage(context, 'account.courts', 'maintenance', [
    { kind: 'heading', text: words.registeredCourts },
    { kind: 'text', text: isFiler ? words.registeredCourt : words.noCourt },
  ]);
}

/** After logging out. */
export const loggedOutPage = (context: Context): Page =>
  accountPage('account.loggedOut', accountOf(context).addresses.manageAccount, wordsOfAccount(context).loggedOutTitle, [
    { kind: 'text', text: wordsOfAccount(context).loggedOutText },
  ]);

/** Activate the search with the token from the letter. */
export const activatePage = (context: Context): Page => {
  const words = wordsOfAccount(context);
  return manageAccountPage(context, 'account.activate', 'settings', [
    { kind: 'heading', text: words.activate },
    ...refusalBlocks(context),
    fieldBlock(context, 'token', words.token, ['empty', 'authenticationToken', 'other']),
    buttonBlock(words.submit, { type: 'form.submitted' }),
  ]);
};
