import { newAccount } from './pacer-account.ts';
import type { ValueClass } from './terms.ts';
import type { PacerAccount, World } from './world.ts';

/** The person who registers, as far as it can be compared with an existing account. */
export interface Registrant {
  readonly first: string;
  readonly last: string;
  readonly email: ValueClass;
}

/** How many of the entered details an account has already: the name, the date of birth, the e-mail address. */
function matches(account: PacerAccount, { first, last, email }: Registrant): number {
  const isSamePerson = account.holder.first === first && account.holder.last === last;
  // A person with the same name has the same date of birth: no two people in the practice have the same name.
  return (isSamePerson ? 2 : 0) + (account.email === email ? 1 : 0);
}

/** The most details that any existing account shares with the registrant. */
const bestMatch = (world: World, registrant: Registrant): number =>
  Math.max(0, ...Object.values(world.pacerAccounts).map((account) => matches(account, registrant)));

/**
 * Does PACER warn that an account may exist already? It does if two personal details match; the user can go on all the same
 * (D. Idaho's page on registering).
 */
export const mayExist = (world: World, registrant: Registrant): boolean => bestMatch(world, registrant) >= 2;

/**
 * Register. In: who registers, and how the fees will be paid. Out: the world with the new account. If three details match, PACER makes it
 * inactive (D. Idaho's page on registering); without a card, its search waits for a token by U.S. mail (PACER).
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

/** Has someone registered an account in addition to one that they had? */
export const isRegisteredTwice = ({ pacerAccounts }: World): boolean =>
  'registered' in pacerAccounts && Object.keys(pacerAccounts).length > 1;
