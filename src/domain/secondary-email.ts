import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import { isTerm } from './terms.ts';
import type { World } from './world.ts';

/**
 * Add a secondary address on the form. In: its class, and the class of its repetition; null where the form asks once. Nothing is saved
 * yet; leaving the form loses it.
 */
export function addEmail(world: World, address: ValueClass, again: ValueClass | null): World | Refusal {
  if (address === 'empty') return refuse('email-missing');
  if (!isTerm(address)) return refuse('not-an-address');
  if (again !== null && again !== address) return refuse('emails-differ');
  return { ...world, browser: { ...world.browser, pendingEmail: address } };
}

/** Submit the form to the end: the address that was added is saved with the filing account of the person signed in. */
export function saveEmail(world: World, court: string): World {
  const { signedIn, pendingEmail } = world.browser;
  const found = Object.entries(world.filingAccounts).find(
    ([, one]) => one.court === court && one.link?.account === signedIn,
  );
  if (!found || pendingEmail === null) return world;
  const [id, account] = found;
  return {
    ...world,
    filingAccounts: { ...world.filingAccounts, [id]: { ...account, secondaryEmail: pendingEmail } },
    browser: { ...world.browser, pendingEmail: null },
  };
}
