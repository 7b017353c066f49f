import { withAdding } from './enrolling.ts';
import { managedAccount, managedMfa, withMfa } from './managed-mfa.ts';
import { keyIds, type KeyId } from './passcode.ts';
import { type Refusal, refuse } from './refusal.ts';
import { judgePasscode, stepOf } from './second-factor.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** The key that PACER makes for the next app: neither an app of the account nor the phone has it yet. */
const newKey = (world: World): KeyId =>
  keyIds.find(
    (key) => !managedMfa(world).apps.some((app) => app.key === key) && world.phone?.keys.includes(key) !== true,
  ) ?? keyIds[0];

/** Give the app its nickname: PACER makes a key for it. Refuses a missing nickname, and one that another app has. */
export function submitNickname(world: World, value: ValueClass): World | Refusal {
  if (value === 'empty') return refuse('nickname-missing');
  // No PACER source asks for different nicknames. Without them, nobody would know which app to delete.
  if (value === 'nickname-taken') return refuse('nickname-taken');
  const { adding } = world.browser;
  return adding === null ? world : withAdding(world, { ...adding, key: newKey(world) });
}

/** Enter the first passcode: it proves that the app has the key. Out: the world in which the app is proven, or why the passcode is refused. */
export function proveApp(world: World, value: ValueClass): World | Refusal {
  const { adding } = world.browser;
  if (!adding?.key) return world;
  const flaw = judgePasscode([{ key: adding.key, nickname: '', lastStep: null }], value, world.now);
  return flaw === null ? withAdding(world, { ...adding, provenAt: stepOf(value, world.now) }) : refuse(flaw);
}

/** Confirm the app: it is added to the account. The passcode that proved it counts as used. */
export function confirmApp(world: World): World {
  const { adding } = world.browser;
  const account = managedAccount(world);
  const key = adding?.key;
  if (account === null || !adding || !key || adding.provenAt === null) return world;
  const app = { key, nickname: '{nickname}', lastStep: adding.provenAt };
  return withMfa(withAdding(world, null), account, (mfa) => ({ ...mfa, apps: [...mfa.apps, app] }));
}
