import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import { isTerm } from './terms.ts';
import type { World } from './world.ts';

/**
 * Add a secondary address on the form. In: its class, and the class of its repetition; null where the form asks once. The address is not
 * saved yet: leaving the form loses it.
 */
export function addEmail(world: World, address: ValueClass, again: ValueClass | null): World | Refusal {
  if (address === 'empty') return refuse('email-missing');
  if (!isTerm(address)) return refuse('not-an-address');
  if (again !== null && again !== address) return refuse('emails-differ');
  return { ...world, browser: { ...world.browser, pendingEmail: address } };
}

/** Submit the form to the end: the address that was added is saved with the filing account linked to the account signed in. */
export function saveEmail(world: World, court: string): World {
  const { signedIn, pendingEmail } = world.browser;
  const entry = Object.entries(world.filingAccounts).find(
    ([, candidate]) => candidate.court === court && candidate.link?.account === signedIn,
  );
  if (!entry || pendingEmail === null) return world;
  const [id, account] = entry;
  return {
    ...world,
    filingAccounts: { ...world.filingAccounts, [id]: { ...account, secondaryEmail: pendingEmail } },
    browser: { ...world.browser, pendingEmail: null },
  };
}
