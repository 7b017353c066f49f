import { type SecurityEntry, securityRefusal } from './account-form.ts';
import { withAccount } from './pacer-account.ts';
import type { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/**
 * Submit the upgrade. Out: the world in which the account is upgraded, with its new username and password, or the first refusal
 * (prd guide, p. 4). An account whose search is inactive can be upgraded (PACER, neb).
 */
export function upgrade(world: World, entry: SecurityEntry): World | Refusal {
  const wrong = securityRefusal(entry);
  if (wrong) return wrong;
  const upgraded = withAccount(world, {
    generation: 'upgraded',
    username: 'newPacerUsername',
    password: 'newPacerPassword',
  });
  return { ...upgraded, browser: { ...upgraded.browser, tabsDone: [] } };
}
