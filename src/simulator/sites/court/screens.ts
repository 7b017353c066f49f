import { refusalIn } from '../../../domain/court.ts';
import { hasFilingRights, linkUtilityRefusal } from '../../../domain/linking.ts';
import { hasFilingMenus, menuBarOf } from '../../../domain/menus.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Wording } from '../../../domain/wording.ts';
import type { PersonName } from '../../../domain/world.ts';
import { addressTo, hasRecoveryPage, utilitiesPath } from '../browser/addresses.ts';
import { courtOf, isInPlay, type Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { fieldBlock, refusalBlocks } from '../../core/blocks.ts';

const nameOf = (holder: PersonName | undefined) => (holder ? `${holder.first} ${holder.last}` : '');

/** The address of a page of the court's site; the paths that sources give, and the host alone where none does. */
const addressOf = (context: Moment, page: PageId): string => {
  const court = courtOf(context);
  if (page === 'court.utilities') return `https://${court.host}${utilitiesPath}`;
  const entrance = addressTo('filingSystem', context.setting) ?? court.address;
  return page === 'court.home' || page === 'court.loggedOut' ? entrance : `https://${court.host}/…`;
};

/** A page of the court's site under its menu bar. Labels of the bar are as the court's profile lists them. */
export function courtPage(context: Moment, page: PageId, title: Wording, blocks: readonly Block[]): Page {
  const court = courtOf(context);
  const items = menuBarOf(context.world, court).map((item): Control => ({
    label: court.menuWords[item] ?? { text: item, grade: 'illustrative' },
    event: { type: 'court.menuOpened', item },
  }));
  const menuBar =
    context.world.browser.signedIn === null
      ? null
      : [...items, { label: court.words.logOut, event: { type: 'court.loggedOut' } } satisfies Control];
  return { page, address: addressOf(context, page), title, menuBar, blocks };
}

/** The page that a login to the court ends on. */
export const homePage = (context: Moment): Page =>
  courtPage(context, 'court.home', courtOf(context).words.homeTitle, [
    { kind: 'text', text: courtOf(context).words.homeText },
  ]);

/** The Utilities page. The link utility is listed from the court's NextGen date on. */
export function utilitiesPage(context: Moment): Page {
  const court = courtOf(context);
  const item: Control = { label: court.words.linkItem, event: { type: 'court.linkUtilityOpened' } };
  // What one maintains is the filing account, so only those who have one here see the item.
  const canMaintain =
    isInPlay(context, 'maintenance') && hasFilingRights(context.world, court.id, context.world.browser.signedIn);
  const notYet = linkUtilityRefusal(context.world, court)?.refused === 'nextgen-not-yet';
  const maintain: Control = { label: court.words.maintainItem, event: { type: 'court.maintenanceOpened' } };
  return courtPage(context, 'court.utilities', court.words.utilitiesTitle, [
    ...(canMaintain ? [{ kind: 'links', links: [maintain] } as const] : []),
    ...(court.linkHeading ? [{ kind: 'heading', text: court.linkHeading } as const] : []),
    { kind: 'links', links: notYet ? [] : [item] },
    { kind: 'text', text: court.words.utilitiesIntro },
  ]);
}

/** Any other menu: what it holds is not practiced. */
export function menuPage(context: Moment): Page {
  const court = courtOf(context);
  const item = context.own.court ?? '';
  const isFiling = hasFilingMenus(context.world, court) && !court.menus.limited.includes(item);
  const title = court.menuWords[item] ?? { text: item, grade: 'illustrative' as const };
  return courtPage(context, 'court.menu', title, [
    { kind: 'text', text: isFiling ? court.words.filingMenuText : court.words.menuText },
  ]);
}

/** First screen of the link utility: the filing account's credentials, or why the utility is not open to this account. */
export function linkEntryPage(context: Moment, closed: Refusal | null): Page {
  const court = courtOf(context);
  const { words } = court;
  if (closed) {
    return courtPage(context, 'court.linkEntry', words.linkTitle, [
      { kind: 'message', tone: 'error', text: refusalIn(court, closed.refused).message },
    ]);
  }
  return courtPage(context, 'court.linkEntry', words.linkTitle, [
    ...refusalBlocks(context),
    { kind: 'text', text: words.linkIntro },
    fieldBlock(context, 'cmecfLogin', words.cmecfLogin, ['empty', 'cmecfLogin', 'pacerUsername', 'other']),
    fieldBlock(
      context,
      'cmecfPassword',
      words.cmecfPassword,
      ['empty', 'cmecfPassword', 'newPassword', 'pacerPassword', 'other'],
      {
        masked: true,
      },
    ),
    { kind: 'button', label: words.submit, event: { type: 'court.credentialsSubmitted' }, disabled: false },
    {
      kind: 'links',
      links: [
        {
          label: words.forgotLogin,
          event: hasRecoveryPage(context)
            ? { type: 'recovery.opened', of: 'password' }
            : {
                type: 'browser.elsewhereOpened',
                topic: court.recovery.means === 'staff' ? 'forgotLoginByStaff' : 'forgotLogin',
              },
        },
        { label: words.moreAboutUpgraded, event: { type: 'browser.elsewhereOpened', topic: 'moreAboutUpgraded' } },
      ],
    },
  ]);
}

/** Second screen: the two names. Nothing but the reader compares them. */
export function linkVerifyPage(context: Moment, closed: Refusal | null): Page {
  const court = courtOf(context);
  const { words } = court;
  const { verifying, signedIn } = context.world.browser;
  const filing = verifying === null ? undefined : context.world.filingAccounts[verifying];
  const pacer = signedIn === null ? undefined : context.world.pacerAccounts[signedIn];
  return courtPage(context, 'court.linkVerify', words.linkTitle, [
    ...(closed
      ? [{ kind: 'message' as const, tone: 'error' as const, text: refusalIn(court, closed.refused).message }]
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
    { kind: 'button', label: words.confirmSubmit, event: { type: 'court.linkConfirmed' }, disabled: closed !== null },
  ]);
}

/** Third screen: done. Some courts name whose filing account it is (casb guide, p. 3). */
export function linkDonePage(context: Moment): Page {
  const { words, id } = courtOf(context);
  const { browser, filingAccounts } = context.world;
  const linked = Object.values(filingAccounts).find(
    (one) => one.court === id && one.link !== null && one.link.account === browser.signedIn,
  );
  const text = words.confirmation.text.replace('{name}', nameOf(linked?.holder));
  return courtPage(context, 'court.linkDone', words.linkTitle, [
    { kind: 'message', tone: 'success', text: { ...words.confirmation, text } },
  ]);
}

/** After logging out. */
export const loggedOutPage = (context: Moment): Page =>
  courtPage(context, 'court.loggedOut', courtOf(context).words.loggedOutTitle, [
    { kind: 'text', text: courtOf(context).words.loggedOutText },
  ]);
