import { isEnrolled } from './mfa.ts';
import { withMfa } from './managed-mfa.ts';
import { waitingFor } from './second-factor.ts';
import { letIn } from './signing-in.ts';
import type { World } from './world.ts';

/** May the prompt be skipped once more? It can be skipped three times (PACER’s tips of August 2025). */
export const canSkip = (world: World): boolean =>
  (world.pacerAccounts[waitingFor(world, 'enrollment')]?.mfa.skipsLeft ?? 0) > 0;

/** Skip the prompt to enroll: the login goes on. The same world if no skip is left. */
export function skipPrompt(world: World): World {
  const account = waitingFor(world, 'enrollment');
  if (!canSkip(world)) return world;
  const skipped = withMfa(world, account, (mfa) => ({ ...mfa, skipsLeft: mfa.skipsLeft - 1 }));
  return letIn(skipped, account, 'enrollment');
}

/** Go on with a login that was interrupted for enrolling. The same world if the account has not enrolled. */
export function goOnEnrolled(world: World): World {
  const account = waitingFor(world, 'enrollment');
  const mfa = world.pacerAccounts[account]?.mfa;
  return mfa && isEnrolled(mfa) ? letIn(world, account, 'enrollment') : world;
}
