import { codesLeft, nextBatch } from './backup-codes.ts';
import type { Adding, Mfa } from './mfa.ts';
import { managedAccount, managedMfa, mustEnroll, withMfa } from './managed-mfa.ts';
import type { KeyId } from './passcode.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** The world with this being added to the second factor; with null, nothing is. */
export const withAdding = (world: World, adding: Adding | null): World => ({
  ...world,
  browser: { ...world.browser, adding },
});

/**
 * Begin to add an app or a batch of codes. PACER sends a security code to the account's e-mail address first (a court's questions and
 * answers on MFA). Refuses an app if the account has as many as it may. In: that limit, which sources date differently.
 */
export function beginAdding(world: World, what: Adding['what'], limit: number): World | Refusal {
  if (what === 'app' && managedMfa(world).apps.length >= limit) return refuse('app-limit');
  return {
    ...withAdding(world, { what, key: null, provenAt: null }),
    mailbox: { ...world.mailbox, securityCode: 'arrived' },
  };
}

/** Read the message with the security code: only then is the code known. */
export const readSecurityCode = (world: World): World => ({
  ...world,
  mailbox: { ...world.mailbox, securityCode: 'read' },
});

/** Enter the security code: backup codes are made at once; for an app, the nickname comes next. */
export function submitSecurityCode(world: World, value: ValueClass): World | Refusal {
  if (value === 'empty') return refuse('security-code-missing');
  if (value !== 'securityCode') return refuse('wrong-security-code');
  const account = managedAccount(world);
  if (account === null || world.browser.adding?.what !== 'codes') return world;
  return withMfa(world, account, (mfa) => ({ ...mfa, codes: nextBatch(mfa.codes) }));
}

/** Is there anything left to log in with? */
const hasMethod = ({ apps, codes }: Mfa): boolean => apps.length > 0 || codesLeft(codes) > 0;

/**
 * Delete an app, or all backup codes. An account that has to enroll must keep something to log in with: that PACER refuses to remove the
 * last method is our assumption. An account that only searches may do without a second factor again (a report of September 2025).
 */
export function removeMethod(world: World, what: KeyId | 'codes'): World | Refusal {
  const account = managedAccount(world);
  if (account === null) return world;
  const removed = withMfa(world, account, (mfa) =>
    what === 'codes' ? { ...mfa, codes: null } : { ...mfa, apps: mfa.apps.filter((app) => app.key !== what) },
  );
  return mustEnroll(world, account) && !hasMethod(managedMfa(removed)) ? refuse('last-method') : removed;
}
