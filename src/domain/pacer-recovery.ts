import { newPasswordRefusal } from './account-form.ts';
import type { Instant } from './instant.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isTerm, type ValueClass } from './terms.ts';
import type { PacerAccount, World } from './world.ts';

/** What a user enters to recover a PACER username: the e-mail address, and something that only the holder knows. */
export interface UsernameRequest {
  readonly email: ValueClass;
  /** The account number; or, with more options, names and date of birth (prd guide, p. 3; nywb, Manage My Account). */
  readonly proof: readonly ValueClass[];
}

/** The account that has this e-mail address on file. */
const accountWith = (world: World, email: ValueClass): [string, PacerAccount] | undefined =>
  Object.entries(world.pacerAccounts).find(([, account]) => account.email === email);

/**
 * Ask PACER for a forgotten username. A message comes if the e-mail address is on file and the proof fits. That the page says the
 * same either way is our assumption: no source gives its answer. Refuses an empty field.
 */
export function askForUsername(world: World, { email, proof }: UsernameRequest): World | Refusal {
  if (email === 'empty' || proof.includes('empty')) return refuse('field-missing');
  if (!accountWith(world, email) || !proof.every(isTerm)) return world;
  // A person who has read the username knows it: another message says nothing new.
  const pacerUsername = world.mailbox.pacerUsername === 'read' ? 'read' : 'arrived';
  return { ...world, mailbox: { ...world.mailbox, pacerUsername } };
}

/** Read the message with the username; without a message, nothing changes. */
export const readUsername = (world: World): World =>
  world.mailbox.pacerUsername === 'none' ? world : { ...world, mailbox: { ...world.mailbox, pacerUsername: 'read' } };

/**
 * Ask PACER for a link to set a new password, by e-mail address and username (prd guide, p. 3). A filer whose search is inactive can do so
 * since a release of October 2025; before that, it took the PACER Service Center. In: also the instant of that release.
 */
export function askForPacerReset(
  world: World,
  email: ValueClass,
  username: ValueClass,
  ownResetFrom: Instant,
): World | Refusal {
  if (email === 'empty' || username === 'empty') return refuse('field-missing');
  const entry = Object.entries(world.pacerAccounts).find(
    ([, candidate]) => candidate.email === email && candidate.username === username,
  );
  if (!entry) return world;
  const [id, account] = entry;
  if (account.search === 'inactive' && world.now < ownResetFrom) return refuse('search-inactive');
  return { ...world, mailbox: { ...world.mailbox, pacerReset: 'fresh', pacerResetFor: id } };
}

/** Follow the link in the message: it opens the page for a new password unless it was used before. */
export const followPacerLink = (world: World): World => ({
  ...world,
  browser: { ...world.browser, resetOpen: world.mailbox.pacerReset === 'fresh' },
});

/** Why the page for a new password does not open; null while a good link keeps it open. */
export function pacerLinkRefusal({ browser, mailbox }: World): Refusal | null {
  if (browser.resetOpen) return null;
  return refuse(mailbox.pacerReset === 'used' ? 'pacer-link-used' : 'pacer-link-invalid');
}

/** Set a new PACER password. Out: the world in which the account has it and the link is used up, or the refusal. */
export function setPacerPassword(world: World, password: ValueClass, again: ValueClass): World | Refusal {
  const wrong = pacerLinkRefusal(world) ?? newPasswordRefusal(password, again);
  if (wrong) return wrong;
  const id = world.mailbox.pacerResetFor;
  const account = id === null ? undefined : world.pacerAccounts[id];
  if (id === null || !account) return refuse('pacer-link-invalid');
  return {
    ...world,
    pacerAccounts: { ...world.pacerAccounts, [id]: { ...account, password: 'newPacerPassword' } },
    mailbox: { ...world.mailbox, pacerReset: 'used' },
    browser: { ...world.browser, resetOpen: false },
  };
}
