import { notEnrolled } from './mfa.ts';
import type { PacerAccount, PersonName, World } from './world.ts';

/** An account as registering makes it: upgraded, active, its holder's own. */
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

/** The account that is signed in; undefined where nobody is. */
export const accountIn = ({ browser, pacerAccounts }: World): PacerAccount | undefined =>
  browser.signedIn === null ? undefined : pacerAccounts[browser.signedIn];

/** Does Manage My Account offer to upgrade the account signed in? It does for a legacy one (prd guide, p. 4). */
export const canUpgrade = (world: World): boolean => accountIn(world)?.generation === 'legacy';

/** The world in which the account signed in is changed. Where nobody is signed in, nothing is. */
export function withAccount(world: World, change: Partial<PacerAccount>): World {
  const { signedIn } = world.browser;
  const account = accountIn(world);
  if (signedIn === null || !account) return world;
  return { ...world, pacerAccounts: { ...world.pacerAccounts, [signedIn]: { ...account, ...change } } };
}
