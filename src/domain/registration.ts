import { newAccount } from './pacer-account.ts';
import type { ValueClass } from './terms.ts';
import type { PacerAccount, World } from './world.ts';

/** Who registers, as far as it can be told from an account that exists. */
export interface Registrant {
  readonly first: string;
  readonly last: string;
  readonly email: ValueClass;
}

/** How much of what was entered belongs to an account already: the name, the date of birth, the e-mail address. */
function matches(account: PacerAccount, { first, last, email }: Registrant): number {
  const isSamePerson = account.holder.first === first && account.holder.last === last;
  // Whoever has the name has the date of birth: the practice knows no two people of one name.
  return (isSamePerson ? 2 : 0) + (account.email === email ? 1 : 0);
}

/** The best match among the accounts that exist. */
const bestMatch = (world: World, registrant: Registrant): number =>
  Math.max(0, ...Object.values(world.pacerAccounts).map((one) => matches(one, registrant)));

/**
 * Does PACER warn that an account may exist already? It does where two personal details match; one can go on all the same
 * (D. Idaho's page on registering).
 */
export const mayExist = (world: World, registrant: Registrant): boolean => bestMatch(world, registrant) >= 2;

/**
 * Register. In: who, and how the fees will be paid. Out: the world with the new account. Where three details match, it is put on
 * inactive (D. Idaho's page on registering); without a card the search waits for a token by U.S. mail (PACER).
 */
export function register(world: World, registrant: Registrant, payment: 'card' | 'none'): World {
  const search =
    bestMatch(world, registrant) >= 3
      ? 'inactive'
      : payment === 'card'
        ? ('active' as const)
        : ('not-activated' as const);
  const account = newAccount({ first: registrant.first, last: registrant.last }, search);
  return { ...world, pacerAccounts: { ...world.pacerAccounts, registered: account } };
}

/** Has somebody registered an account beside one that they had? */
export const isRegisteredTwice = ({ pacerAccounts }: World): boolean =>
  'registered' in pacerAccounts && Object.keys(pacerAccounts).length > 1;
