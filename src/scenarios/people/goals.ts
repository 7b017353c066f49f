import { isLinked, namesMatch } from '../../domain/links.ts';
import { hasFilingMenus } from '../../domain/menus.ts';
import { courtOf, type Moment } from '../../simulator/core/moment.ts';

/**
 * Are the accounts linked, and the filing menus on the screen? Both accounts must belong to one person: a link of two people's accounts is the
 * failure that the scenario `name-mismatch` is about (casb guide, p. 3).
 */
export function isLinkedAndFiling(moment: Moment): boolean {
  const world = moment.world;
  const court = courtOf(moment);
  const { signedIn } = world.browser;
  return (
    moment.page.startsWith('court.') &&
    hasFilingMenus(world, court) &&
    Object.entries(world.filingAccounts).some(
      ([id, account]) =>
        account.court === court.id &&
        isLinked(world, account) &&
        account.link?.account === signedIn &&
        namesMatch(world, signedIn, id),
    )
  );
}
