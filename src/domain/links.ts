import type { FilingAccount, World } from './world.ts';

/** Is the filing account linked, as of what the practice clock shows? */
export const isLinked = (world: World, account: FilingAccount): boolean =>
  account.link !== null && account.link.since <= world.now;

/** May a PACER account file in this court? It may once a filing account there is linked to it. */
export const hasFilingRights = (world: World, court: string, pacerId: string | null): boolean =>
  pacerId !== null &&
  Object.values(world.filingAccounts).some(
    (account) => account.court === court && isLinked(world, account) && account.link?.account === pacerId,
  );

/**
 * Do the two names that the utility shows belong to one person? The utility does not check; the reader must
 * (casb guide, p. 3: if not, do not proceed).
 */
export function namesMatch(world: World, pacerId: string | null, filingId: string | null): boolean {
  const pacer = pacerId === null ? undefined : world.pacerAccounts[pacerId];
  const filing = filingId === null ? undefined : world.filingAccounts[filingId];
  if (!pacer || !filing) return false;
  return pacer.holder.first === filing.holder.first && pacer.holder.last === filing.holder.last;
}
