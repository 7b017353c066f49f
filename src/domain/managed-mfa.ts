import { isLinked } from './links.ts';
import { type Mfa, notEnrolled } from './mfa.ts';
import type { World } from './world.ts';

/** Must an account enroll? It must if it may file somewhere; an account that only searches may enroll (document 003). */
export const mustEnroll = (world: World, account: string): boolean =>
  Object.values(world.filingAccounts).some((filing) => isLinked(world, filing) && filing.link?.account === account);

/** The account whose second factor is being managed: it is signed in, or it enrolls to be let in. Null if there is none. */
export const managedAccount = ({ browser }: World): string | null =>
  browser.signedIn ?? (browser.loggingIn?.waitsFor === 'enrollment' ? browser.loggingIn.account : null);

/** The second factor of that account; not enrolled if there is no such account. */
export const managedMfa = (world: World): Mfa => world.pacerAccounts[managedAccount(world) ?? '']?.mfa ?? notEnrolled;

/** The world with the second factor of an account changed. The same world if there is no such account. */
export function withMfa(world: World, account: string, change: (mfa: Mfa) => Mfa): World {
  const before = world.pacerAccounts[account];
  if (!before) return world;
  return { ...world, pacerAccounts: { ...world.pacerAccounts, [account]: { ...before, mfa: change(before.mfa) } } };
}
