import { fill } from '../../../domain/fill.ts';
import { refusalIn } from '../../../domain/court.ts';
import { linkUtilityRefusal } from '../../../domain/linking.ts';
import { hasFilingRights } from '../../../domain/links.ts';
import { hasFilingMenus, menuBarOf } from '../../../domain/menus.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { Wording } from '../../../domain/wording.ts';
import type { PersonName } from '../../../domain/world.ts';
import { addressTo, hasRecoveryPage, utilitiesPath } from '../browser/addresses.ts';
import { courtOf, isInPlay, type Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Block, Control, Page } from '../../core/screen.ts';
import { buttonBlock, fieldBlock, refusalBlocks } from '../../core/blocks.ts';

const nameOf = (holder: PersonName | undefined) => (holder ? `${holder.first} ${holder.last}` : '');

/** The address of a page of the court's site: the path that sources give, or only the host if no source gives one. */
const addressOf = (moment: Moment, page: PageId): string => {
  const court = courtOf(moment);
  if (page === 'court.utilities') return `https://${court.host}${utilitiesPath}`;
  const entrance = addressTo('filingSystem', moment.setting) ?? court.address;
  return page === 'court.home' || page === 'court.loggedOut' ? entrance : `https://${court.host}/…`;
};

/** A page of the court's site under its menu bar. The bar's labels are as the court's profile lists them. */
export function courtPage(moment: Moment, page: PageId, title: Wording, blocks: readonly Block[]): Page {
  const court = courtOf(moment);
  const items = menuBarOf(moment.world, court).map((item): Control => ({
    label: court.menuWords[item] ?? { text: item, grade: 'illustrative' },
    event: { type: 'court.menuOpened', item },
  }));
  const menuBar =
    moment.world.browser.signedIn === null
      ? null
      : [...items, { label: court.words.logOut, event: { type: 'court.loggedOut' } } satisfies Control];
  return { page, address: addressOf(moment, page), title, menuBar, blocks };
}

/** The page that a login to the court ends on. */
export const homePage = (moment: Moment): Page =>
  courtPage(moment, 'court.home', courtOf(moment).words.homeTitle, [
    { kind: 'text', text: courtOf(moment).words.homeText },
  ]);

/** The Utilities page. From the court's NextGen date on, it lists the link utility. */
export function utilitiesPage(moment: Moment): Page {
  const court = courtOf(moment);
  const item: Control = { label: court.words.linkItem, event: { type: 'court.linkUtilityOpened' } };
  // The item maintains the filing account, so only users who have one here see it.
  const canMaintain =
    isInPlay(moment, 'maintenance') && hasFilingRights(moment.world, court.id, moment.world.browser.signedIn);
  const notYet = linkUtilityRefusal(moment.world, court)?.refused === 'nextgen-not-yet';
  const maintain: Control = { label: court.words.maintainItem, event: { type: 'court.maintenanceOpened' } };
  return courtPage(moment, 'court.utilities', court.words.utilitiesTitle, [
    ...(canMaintain ? [{ kind: 'links', links: [maintain] } as const] : []),
    ...(court.linkHeading ? [{ kind: 'heading', text: court.linkHeading } as const] : []),
    { kind: 'links', links: notYet ? [] : [item] },
    { kind: 'text', text: court.words.utilitiesIntro },
  ]);
}

/** Any other menu: its contents are not practiced. */
export function menuPage(moment: Moment): Page {
  const court = courtOf(moment);
  const item = moment.own.court ?? '';
  const isFiling = hasFilingMenus(moment.world, court) && !court.menus.limited.includes(item);
  const title = court.menuWords[item] ?? { text: item, grade: 'illustrative' as const };
  return courtPage(moment, 'court.menu', title, [
    { kind: 'text', text: isFiling ? court.words.filingMenuText : court.words.menuText },
  ]);
}

/** The first screen of the link utility: it asks for the filing account's credentials, or says why the utility is not open to this account. */
export function linkEntryPage(moment: Moment, closed: Refusal | null): Page {
  const court = courtOf(moment);
  const { words } = court;
  if (closed) {
    return courtPage(moment, 'court.linkEntry', words.linkTitle, [
      { kind: 'message', tone: 'error', text: refusalIn(court, closed.refused).message },
    ]);
  }
  return courtPage(moment, 'court.linkEntry', words.linkTitle, [
    ...refusalBlocks(moment),
    { kind: 'text', text: words.linkIntro },
    fieldBlock(moment, 'cmecfLogin', words.cmecfLogin, ['empty', 'cmecfLogin', 'pacerUsername', 'other']),
    fieldBlock(
      moment,
      'cmecfPassword',
      words.cmecfPassword,
      ['empty', 'cmecfPassword', 'newPassword', 'pacerPassword', 'other'],
      {
        masked: true,
      },
    ),
    buttonBlock(words.submit, { type: 'court.credentialsSubmitted' }),
    {
      kind: 'links',
      links: [
        {
          label: words.forgotLogin,
          event: hasRecoveryPage(moment)
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

/** The second screen: the two names. Only the reader compares them. */
export function linkVerifyPage(moment: Moment, closed: Refusal | null): Page {
  const court = courtOf(moment);
  const { words } = court;
  const { verifying, signedIn } = moment.world.browser;
  const filing = verifying === null ? undefined : moment.world.filingAccounts[verifying];
  const pacer = signedIn === null ? undefined : moment.world.pacerAccounts[signedIn];
  return courtPage(moment, 'court.linkVerify', words.linkTitle, [
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

/** The third screen: the accounts are linked. Some courts name the filing account's holder (casb guide, p. 3). */
export function linkDonePage(moment: Moment): Page {
  const { words, id } = courtOf(moment);
  const { browser, filingAccounts } = moment.world;
  const linked = Object.values(filingAccounts).find(
    (account) => account.court === id && account.link !== null && account.link.account === browser.signedIn,
  );
  const text = fill(words.confirmation.text, { name: nameOf(linked?.holder) });
  return courtPage(moment, 'court.linkDone', words.linkTitle, [
    { kind: 'message', tone: 'success', text: { ...words.confirmation, text } },
  ]);
}

/** The page after logging out. */
export const loggedOutPage = (moment: Moment): Page =>
  courtPage(moment, 'court.loggedOut', courtOf(moment).words.loggedOutTitle, [
    { kind: 'text', text: courtOf(moment).words.loggedOutText },
  ]);
