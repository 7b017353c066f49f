import { isLinked, namesMatch } from './links.ts';
import type { FilingAccount, World } from './world.ts';

const isWrong = (world: World, [id, account]: [string, FilingAccount]): boolean =>
  isLinked(world, account) && !namesMatch(world, account.link?.account ?? null, id);

/** Is any filing account linked to someone else's PACER account? */
export const hasWrongLink = (world: World): boolean =>
  Object.entries(world.filingAccounts).some((entry) => isWrong(world, entry));

/** Court staff unlink the filing accounts that are linked wrongly. Nobody else can (prd guide, p. 7). */
export const unlinkWrong = (world: World): World => ({
  ...world,
  filingAccounts: Object.fromEntries(
    Object.entries(world.filingAccounts).map(([id, account]) => [
      id,
      isWrong(world, [id, account]) ? { ...account, link: null } : account,
    ]),
  ),
});
