import { notEnrolled } from './mfa.ts';
import type { PacerAccount, PersonName, World } from './world.ts';

/** An account as a registration makes it: upgraded, active, and paid for by its holder. */
export const newAccount = (holder: PersonName, search: PacerAccount['search']): PacerAccount => ({
  holder,
  username: 'newPacerUsername',
  password: 'newPacerPassword',
  generation: 'upgraded',
  standing: 'active',
  search,
  kind: 'individual',
  billedTo: 'holder',
  email: 'emailAddress',
  noticeEmail: 'emailAddress',
  firm: null,
  address: 'streetAddress',
  phone: 'primaryPhone',
  mfa: notEnrolled,
});

/** The account that is signed in; undefined if nobody is. */
export const accountIn = ({ browser, pacerAccounts }: World): PacerAccount | undefined =>
  browser.signedIn === null ? undefined : pacerAccounts[browser.signedIn];

/** Does Manage My Account offer to upgrade the account that is signed in? It does for a legacy account (prd guide, p. 4). */
export const canUpgrade = (world: World): boolean => accountIn(world)?.generation === 'legacy';

/** The world in which the signed-in account is changed. If nobody is signed in, it is the same world. */
export function withAccount(world: World, change: Partial<PacerAccount>): World {
  const { signedIn } = world.browser;
  const account = accountIn(world);
  if (signedIn === null || !account) return world;
  return { ...world, pacerAccounts: { ...world.pacerAccounts, [signedIn]: { ...account, ...change } } };
}
