import { withAdding } from './enrolling.ts';
import { managedAccount, managedMfa, withMfa } from './managed-mfa.ts';
import { keyIds, type KeyId } from './passcode.ts';
import { type Refusal, refuse } from './refusal.ts';
import { judgePasscode, stepOf } from './second-factor.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** The key that PACER makes for the next app: one that no app of the account has, nor anything on the phone. */
const newKey = (world: World): KeyId =>
  keyIds.find(
    (key) => !managedMfa(world).apps.some((one) => one.key === key) && world.phone?.keys.includes(key) !== true,
  ) ?? keyIds[0];

/** The app gets its nickname, and PACER makes a key for it. */
export function submitNickname(world: World, value: ValueClass): World | Refusal {
  if (value === 'empty') return refuse('nickname-missing');
  // No PACER source asks for different nicknames; without, nobody knows which app to delete.
  if (value === 'nickname-taken') return refuse('nickname-taken');
  const { adding } = world.browser;
  return adding === null ? world : withAdding(world, { ...adding, key: newKey(world) });
}

/** The first passcode proves that the app has the key. */
export function proveApp(world: World, value: ValueClass): World | Refusal {
  const { adding } = world.browser;
  if (!adding?.key) return world;
  const flaw = judgePasscode([{ key: adding.key, nickname: '', lastStep: null }], value, world.now);
  return flaw === null ? withAdding(world, { ...adding, provenAt: stepOf(value, world.now) }) : refuse(flaw);
}

/** Confirmed: the app is added. The passcode that proved it is used. */
export function confirmApp(world: World): World {
  const { adding } = world.browser;
  const account = managedAccount(world);
  const key = adding?.key;
  if (account === null || !adding || !key || adding.provenAt === null) return world;
  const app = { key, nickname: '{nickname}', lastStep: adding.provenAt };
  return withMfa(withAdding(world, null), account, (mfa) => ({ ...mfa, apps: [...mfa.apps, app] }));
}
