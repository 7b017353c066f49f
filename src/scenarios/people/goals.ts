import { isLinked, namesMatch } from '../../domain/linking.ts';
import { hasFilingMenus } from '../../domain/menus.ts';
import { courtOf } from '../../simulator/core/context.ts';
import { pageOf, type PracticeState, worldOf } from '../../simulator/core/simulator.ts';

/**
 * Linked, and the filing menus on the screen. Both accounts must be of one person: a link of two people's accounts is the
 * failure that the scenario `name-mismatch` is about (casb guide, p. 3).
 */
export function isLinkedAndFiling(state: PracticeState): boolean {
  const world = worldOf(state);
  const court = courtOf(state.context);
  const { signedIn } = world.browser;
  return (
    pageOf(state).startsWith('court.') &&
    hasFilingMenus(world, court) &&
    Object.entries(world.filingAccounts).some(
      ([id, one]) =>
        one.court === court.id &&
        isLinked(world, one) &&
        one.link?.account === signedIn &&
        namesMatch(world, signedIn, id),
    )
  );
}
