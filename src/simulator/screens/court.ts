import { linkUtilityRefusal } from '../../domain/linking.ts';
import { hasFilingMenus, menuBarOf } from '../../domain/menus.ts';
import type { PersonName } from '../../domain/world.ts';
import { utilitiesPath } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { Block, Control, PageId, Screen } from '../screen.ts';
import { fieldBlock, refusalBlocks } from './pacer.ts';

const nameOf = (holder: PersonName | undefined) => (holder ? `${holder.first} ${holder.last}` : '');

/** The address of a page of the court's site; the paths that sources give, and the host alone where none does. */
const addressOf = (context: Context, page: PageId): string => {
  const { court } = context.setting;
  if (page === 'court.utilities') return `https://${court.host}${utilitiesPath}`;
  return page === 'court.home' || page === 'court.loggedOut' ? court.address : `https://${court.host}/…`;
};

/** A page of the court's site under its menu bar. Labels of the bar are as the court's profile lists them. */
function courtScreen(context: Context, page: PageId, title: Screen['title'], blocks: readonly Block[]): Screen {
  const { court } = context.setting;
  const items = menuBarOf(context.world, court).map((item): Control => ({
    label: court.menuWords[item] ?? { text: item, grade: 'illustrative' },
    event: { type: 'menu.opened', item },
  }));
  const menuBar =
    context.world.browser.signedIn === null
      ? null
      : [...items, { label: court.words.logOut, event: { type: 'logOut.pressed' } } satisfies Control];
  return { page, address: addressOf(context, page), title, menuBar, blocks };
}

/** The page that a login to the court ends on. */
export const homeScreen = (context: Context): Screen =>
  courtScreen(context, 'court.home', context.setting.court.words.homeTitle, [
    { kind: 'text', text: context.setting.court.words.homeText },
  ]);

/** The Utilities page. The link utility is listed from the court's NextGen date on. */
export function utilitiesScreen(context: Context): Screen {
  const { court } = context.setting;
  const item: Control = { label: court.words.linkItem, event: { type: 'linkUtility.opened' } };
  const notYet = linkUtilityRefusal(context.world, court)?.refused === 'nextgen-not-yet';
  return courtScreen(context, 'court.utilities', court.words.utilitiesTitle, [
    ...(notYet ? [] : [{ kind: 'links' as const, links: [item] }]),
    { kind: 'text', text: court.words.utilitiesIntro },
  ]);
}

/** Any other menu: what it holds is not practiced. */
export function menuScreen(context: Context): Screen {
  const { court } = context.setting;
  const isFiling = hasFilingMenus(context.world, court) && !court.menus.limited.includes(context.at);
  const title = court.menuWords[context.at] ?? { text: context.at, grade: 'illustrative' as const };
  return courtScreen(context, 'court.menu', title, [
    { kind: 'text', text: isFiling ? court.words.filingMenuText : court.words.menuText },
  ]);
}

/** First screen of the link utility: the filing account's credentials, or why the utility is not open to this account. */
export function linkEntryScreen(context: Context): Screen {
  const { court } = context.setting;
  const { words } = court;
  const closed = linkUtilityRefusal(context.world, court);
  if (closed) {
    return courtScreen(context, 'court.linkEntry', words.linkTitle, [
      { kind: 'message', tone: 'error', text: court.refusals[closed.refused].message },
    ]);
  }
  return courtScreen(context, 'court.linkEntry', words.linkTitle, [
    ...refusalBlocks(context),
    { kind: 'text', text: words.linkIntro },
    fieldBlock(context, 'cmecfLogin', words.cmecfLogin, ['empty', 'cmecfLogin', 'pacerUsername', 'other']),
    fieldBlock(context, 'cmecfPassword', words.cmecfPassword, ['empty', 'cmecfPassword', 'pacerPassword', 'other'], {
      masked: true,
    }),
    { kind: 'button', label: words.submit, event: { type: 'filingCredentials.submitted' }, disabled: false },
    {
      kind: 'links',
      links: [
        { label: words.forgotLogin, event: { type: 'elsewhere.opened', topic: 'forgotLogin' } },
        { label: words.moreAboutUpgraded, event: { type: 'elsewhere.opened', topic: 'moreAboutUpgraded' } },
      ],
    },
  ]);
}

/** Second screen: the two names. Nothing but the reader compares them. */
export function linkVerifyScreen(context: Context): Screen {
  const { court } = context.setting;
  const { words } = court;
  const { verifying, signedIn } = context.world.browser;
  const filing = verifying === null ? undefined : context.world.filingAccounts[verifying];
  const pacer = signedIn === null ? undefined : context.world.pacerAccounts[signedIn];
  const closed = linkUtilityRefusal(context.world, court);
  return courtScreen(context, 'court.linkVerify', words.linkTitle, [
    ...(closed
      ? [{ kind: 'message' as const, tone: 'error' as const, text: court.refusals[closed.refused].message }]
      : []),
    { kind: 'text', text: words.confirmQuestion },
    {
      kind: 'names',
      rows: [
        { term: words.cmecfName, name: nameOf(filing?.holder) },
        { term: words.pacerName, name: nameOf(pacer?.holder) },
      ],
    },
    { kind: 'text', text: words.confirmWarning },
    { kind: 'button', label: words.confirmSubmit, event: { type: 'link.confirmed' }, disabled: closed !== null },
  ]);
}

/** Third screen: done. */
export const linkDoneScreen = (context: Context): Screen =>
  courtScreen(context, 'court.linkDone', context.setting.court.words.linkTitle, [
    { kind: 'message', tone: 'success', text: context.setting.court.words.confirmation },
  ]);

/** After logging out. */
export const loggedOutScreen = (context: Context): Screen =>
  courtScreen(context, 'court.loggedOut', context.setting.court.words.loggedOutTitle, [
    { kind: 'text', text: context.setting.court.words.loggedOutText },
  ]);
