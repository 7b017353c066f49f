import { backupCodeFlaw, withUsed } from './backup-codes.ts';
import type { Instant } from './instant.ts';
import type { AuthenticationApp } from './mfa.ts';
import { withMfa } from './managed-mfa.ts';
import { passcodeIn } from './passcode.ts';
import { drift, stepAt } from './time-step.ts';
import { type Reason, type Refusal, refuse } from './refusal.ts';
import { letIn } from './signing-in.ts';
import type { ValueClass } from './terms.ts';
import type { LoginStep, World } from './world.ts';

/** The time step of a passcode that is typed at an instant; minus infinity for a text that is no passcode. */
export const stepOf = (value: string, at: Instant): number =>
  stepAt(at) + (passcodeIn(value)?.age ?? Number.NEGATIVE_INFINITY);

/**
 * Why a text is not accepted as a passcode of these apps; null if it is. A passcode has six digits, belongs to one of the apps, is at most
 * one step early or late, and works once (RFC 6238, section 5.2: a second use must be refused).
 */
export function judgePasscode(apps: readonly AuthenticationApp[], value: ValueClass, at: Instant): Reason | null {
  if (value === 'empty') return 'passcode-missing';
  if (value === 'not-six-digits') return 'passcode-malformed';
  const passcode = passcodeIn(value);
  const app = apps.find((candidate) => candidate.key === passcode?.key);
  if (!passcode || !app) return 'passcode-wrong';
  if (passcode.age > drift) return 'passcode-early';
  if (passcode.age < -drift) return 'passcode-late';
  return app.lastStep !== null && stepOf(value, at) <= app.lastStep ? 'passcode-used' : null;
}

/** The account whose login waits for this step; an empty text if none does. */
export const waitingFor = ({ browser: { loggingIn } }: World, step: LoginStep): string =>
  loggingIn?.waitsFor === step ? loggingIn.account : '';

/** Log in with the passcode of an app: the login goes on, or is refused. */
export function enterPasscode(world: World, value: ValueClass): World | Refusal {
  const account = waitingFor(world, 'passcode');
  const apps = world.pacerAccounts[account]?.mfa.apps ?? [];
  const flaw = judgePasscode(apps, value, world.now);
  if (flaw !== null) return refuse(flaw);
  const lastStep = stepOf(value, world.now);
  const used = withMfa(world, account, (mfa) => ({
    ...mfa,
    apps: mfa.apps.map((app) => (app.key === passcodeIn(value)?.key ? { ...app, lastStep } : app)),
  }));
  return letIn(used, account, 'passcode');
}

const backupReasons = {
  unknown: 'backup-code-wrong',
  used: 'backup-code-used',
  replaced: 'backup-code-replaced',
} as const;

/** Log in with a backup code: it is used up, and the login goes on, or is refused. */
export function enterBackupCode(world: World, value: ValueClass): World | Refusal {
  if (value === 'empty') return refuse('backup-code-missing');
  const account = waitingFor(world, 'passcode');
  const codes = world.pacerAccounts[account]?.mfa.codes ?? null;
  const flaw = backupCodeFlaw(codes, value);
  if (flaw !== null) return refuse(backupReasons[flaw]);
  const used = withMfa(world, account, (mfa) => ({
    ...mfa,
    codes: mfa.codes === null ? null : withUsed(mfa.codes, value),
  }));
  return letIn(used, account, 'passcode');
}
