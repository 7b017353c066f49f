import type { CourtProfile, MenuItem } from './court.ts';
import { hasFilingRights } from './links.ts';
import type { Browser, World } from './world.ts';

/** Does the browser still keep data from before the link? If so, the court's pages come back as they were, after any login. */
export const isStale = ({ stale }: Browser): boolean => stale.files || stale.cookies || stale.windows;

/**
 * Refresh the page. Where the court's source names this as a remedy, it brings the filing menus, unless the session or the browser's
 * data hold them back (casb guide, p. 3: refresh; if the menus do not change, log out and in).
 */
export function refresh(world: World, court: CourtProfile): World {
  const { signedIn, stale, filingMenus } = world.browser;
  const helps =
    court.remedies.some((remedy) => remedy.id === 'refresh') &&
    !stale.session &&
    !isStale(world.browser) &&
    hasFilingRights(world, court.id, signedIn) &&
    !filingMenus.includes(court.id);
  return helps ? { ...world, browser: { ...world.browser, filingMenus: [...filingMenus, court.id].sort() } } : world;
}

/**
 * Are the filing menus on the screen? Only if the account files here and the browser was given its menu bar after the
 * link: a session that began before keeps the limited bar (prd guide, p. 7; casb guide, p. 3).
 */
export const hasFilingMenus = (world: World, court: CourtProfile): boolean =>
  world.browser.filingMenus.includes(court.id) && hasFilingRights(world, court.id, world.browser.signedIn);

/** The menu bar that the court's site shows now, from left to right. */
export const menuBarOf = (world: World, court: CourtProfile): readonly MenuItem[] =>
  hasFilingMenus(world, court) ? court.menus.filing : court.menus.limited;
