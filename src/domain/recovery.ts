import { passwordFlaws } from './password-rules.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** The filing account of a court, with its id, in which one of these entries equals the given value. */
const accountWith = (
  world: World,
  court: string,
  given: ValueClass,
  entries: readonly ('login' | 'email' | 'barNumber')[],
) =>
  Object.entries(world.filingAccounts).find(
    ([, account]) =>
      account.court === court && entries.some((entry) => account[entry] !== null && account[entry] === given),
  );

/**
 * Ask the court for a forgotten CM/ECF login, by Federal Bar Number or primary e-mail address. A message comes only if there is
 * such an account; the page says the same either way (prd guide, p. 5).
 */
export function askForLogin(world: World, court: string, given: ValueClass): World | Refusal {
  if (given === 'empty') return refuse('recovery-empty');
  if (!accountWith(world, court, given, ['barNumber', 'email'])) return world;
  return { ...world, mailbox: { ...world.mailbox, username: 'arrived' } };
}

/** Ask the court for a link to set a new CM/ECF password, by CM/ECF login or primary e-mail address (prd guide, p. 5). */
export function askForReset(world: World, court: string, given: ValueClass): World | Refusal {
  if (given === 'empty') return refuse('recovery-empty');
  if (!accountWith(world, court, given, ['login', 'email'])) return world;
  return { ...world, mailbox: { ...world.mailbox, reset: 'fresh' } };
}

/** Follow the reset link in the message. It opens the page for a new password unless it was used before. */
export const followResetLink = (world: World): World => ({
  ...world,
  browser: { ...world.browser, resetOpen: world.mailbox.reset === 'fresh' },
});

/** Why the page for a new password refuses to open; null while a good link keeps it open. A forged link is never good. */
export function resetRefusal(world: World): Refusal | null {
  if (world.browser.resetOpen) return null;
  return refuse(world.mailbox.reset === 'used' ? 'reset-link-used' : 'reset-link-invalid');
}

/**
 * Set a new CM/ECF password. In: the classes of the password and of its repetition. Out: the world in which the filing account has
 * the new password and the link is used up, or the first rule that is broken (prd guide, p. 5).
 */
export function setPassword(world: World, court: string, password: ValueClass, again: ValueClass): World | Refusal {
  const closed = resetRefusal(world);
  if (closed) return closed;
  if (password === 'empty') return refuse('new-password-missing');
  const flaw = passwordFlaws.find((rule) => rule === password);
  if (flaw) return refuse(flaw);
  if (again !== password) return refuse('passwords-differ');
  // The message went to the primary address on file, so the link is for that account.
  const entry = accountWith(world, court, 'emailAddress', ['email']);
  if (!entry) return refuse('reset-link-invalid');
  const [id, account] = entry;
  return {
    ...world,
    filingAccounts: { ...world.filingAccounts, [id]: { ...account, password: 'newPassword' } },
    mailbox: { ...world.mailbox, reset: 'used' },
    browser: { ...world.browser, resetOpen: false },
  };
}
