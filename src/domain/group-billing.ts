import { withAccount } from './pacer-account.ts';
import type { World } from './world.ts';

/**
 * Take the account that is signed in off the PACER Administrative Account that pays for it: its holder pays again, and its search is off
 * until the PACER Service Center switches it on (PACER on leaving a PAA).
 */
export const leaveGroup = (world: World): World => withAccount(world, { billedTo: 'holder', search: 'inactive' });
