import { isLinked, namesMatch } from './links.ts';
import type { FilingAccount, World } from './world.ts';

const isWrong = (world: World, [id, account]: [string, FilingAccount]): boolean =>
  isLinked(world, account) && !namesMatch(world, account.link?.account ?? null, id);

/** Is any filing account linked to somebody else's PACER account? */
export const hasWrongLink = (world: World): boolean =>
  Object.entries(world.filingAccounts).some((one) => isWrong(world, one));

/** Court staff unlink what is linked wrongly. Nobody else can (prd guide, p. 7). */
export const unlinkWrong = (world: World): World => ({
  ...world,
  filingAccounts: Object.fromEntries(
    Object.entries(world.filingAccounts).map(([id, one]) => [
      id,
      isWrong(world, [id, one]) ? { ...one, link: null } : one,
    ]),
  ),
});
