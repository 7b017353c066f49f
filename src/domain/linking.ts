import type { CourtProfile } from './court.ts';
import { isLinked, hasFilingRights, namesMatch } from './links.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Has the court moved to NextGen? Before that day the utility is not there (prd guide, pp. 1 and 6). */
export const isNextGen = (world: World, court: CourtProfile): boolean =>
  court.nextgenFrom === null || world.now >= court.nextgenFrom;

/**
 * May the signed-in account use the link utility? Out: null if it may, or the refusal: before NextGen there is no utility, and only an
 * upgraded account can be linked (prd guide, p. 1).
 */
export function linkUtilityRefusal(world: World, court: CourtProfile): Refusal | null {
  if (!isNextGen(world, court)) return refuse('nextgen-not-yet');
  const account = world.browser.signedIn === null ? undefined : world.pacerAccounts[world.browser.signedIn];
  return account?.generation === 'legacy' ? refuse('legacy-pacer-account') : null;
}

/**
 * Give the link utility the filing account's credentials. Out: the world with that account ready to be verified, or a
 * refusal. A linked account's old credentials no longer work (casb guide, p. 3).
 */
export function submitFilingCredentials(
  world: World,
  court: CourtProfile,
  login: ValueClass,
  password: ValueClass,
): World | Refusal {
  const notNow = linkUtilityRefusal(world, court);
  if (notNow) return notNow;
  if (login === 'empty') return refuse('cmecf-login-missing');
  if (password === 'empty') return refuse('cmecf-password-missing');
  if (login === 'pacerUsername' || password === 'pacerPassword') return refuse('pacer-credentials-at-cmecf');
  const entry = Object.entries(world.filingAccounts).find(
    ([, candidate]) => candidate.court === court.id && candidate.login === login && candidate.password === password,
  );
  if (!entry) return refuse('wrong-cmecf-credentials');
  const [id, account] = entry;
  if (isLinked(world, account)) return refuse('filing-account-linked-already');
  // One PACER account for each filing account (notices of the Delaware, Nevada and Arizona bankruptcy courts).
  if (hasFilingRights(world, court.id, world.browser.signedIn)) return refuse('pacer-account-linked-already');
  return {
    ...world,
    browser: { ...world.browser, verifying: id },
    mismatchSeen: world.mismatchSeen || !namesMatch(world, world.browser.signedIn, id),
  };
}

/**
 * Confirm the link of the two accounts on the screen. The link holds from now on, and the filer cannot undo it (wvsd FAQ);
 * the menu bar on the screen stays as it was (prd guide, p. 7; casb guide, p. 3).
 */
export function confirmLink(world: World): World {
  const { verifying, signedIn } = world.browser;
  const account = verifying === null ? undefined : world.filingAccounts[verifying];
  if (verifying === null || signedIn === null || !account) return world;
  return {
    ...world,
    filingAccounts: {
      ...world.filingAccounts,
      [verifying]: { ...account, link: { account: signedIn, since: world.now } },
    },
    browser: { ...world.browser, verifying: null },
  };
}
