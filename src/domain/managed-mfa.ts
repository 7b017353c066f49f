import { isLinked } from './links.ts';
import { type Mfa, notEnrolled } from './mfa.ts';
import type { World } from './world.ts';

/** May an account file somewhere, so that it has to enroll? Without, it may (document 003). */
export const mustEnroll = (world: World, account: string): boolean =>
  Object.values(world.filingAccounts).some((one) => isLinked(world, one) && one.link?.account === account);

/** The account whose second factor is being managed: the one that is signed in, or that enrolls to be let in. */
export const managedAccount = ({ browser }: World): string | null =>
  browser.signedIn ?? (browser.loggingIn?.waitsFor === 'enrollment' ? browser.loggingIn.account : null);

/** Its second factor; one that is not enrolled where nobody is there. */
export const managedMfa = (world: World): Mfa => world.pacerAccounts[managedAccount(world) ?? '']?.mfa ?? notEnrolled;

/** The world with the second factor of an account changed. */
export function withMfa(world: World, account: string, change: (mfa: Mfa) => Mfa): World {
  const found = world.pacerAccounts[account];
  if (!found) return world;
  return { ...world, pacerAccounts: { ...world.pacerAccounts, [account]: { ...found, mfa: change(found.mfa) } } };
}
