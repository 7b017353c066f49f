import type { CourtProfile, MenuItem } from './court.ts';
import { hasFilingRights } from './linking.ts';
import type { Browser, World } from './world.ts';

/** Does the browser still keep something from before the link? Then the court's pages come back as they were. */
export const isStale = ({ stale }: Browser): boolean => stale.files || stale.cookies || stale.windows;

/**
 * Are the filing menus on the screen? Only if the account files here and the browser was given its menu bar after the
 * link: a session that began before keeps the limited bar (prd guide, p. 7; casb guide, p. 3).
 */
export const hasFilingMenus = (world: World, court: CourtProfile): boolean =>
  world.browser.filingMenus.includes(court.id) && hasFilingRights(world, court.id, world.browser.signedIn);

/** The menu bar that the court's site shows now, from left to right. */
export const menuBarOf = (world: World, court: CourtProfile): readonly MenuItem[] =>
  hasFilingMenus(world, court) ? court.menus.filing : court.menus.limited;
