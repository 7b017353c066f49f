import type { KeyId } from './passcode.ts';
import { type AppId, newPhone, type Phone } from './phone.ts';
import type { World } from './world.ts';

const withPhone = (world: World, change: Partial<Phone>): World =>
  world.phone === null ? world : { ...world, phone: { ...world.phone, ...change } };

/** Can an app be installed? The practice phone has one app at a time. */
export const canInstall = ({ phone }: World): boolean => phone !== null && phone.isAtHand && phone.app === null;

/** Install an authentication app. */
export const installApp = (world: World, app: AppId): World => (canInstall(world) ? withPhone(world, { app }) : world);

/** Can the app take over the key that the setup page shows? */
export const canTakeKey = ({ phone, browser }: World): boolean =>
  phone !== null &&
  phone.isAtHand &&
  phone.app !== null &&
  browser.adding?.key !== undefined &&
  browser.adding.key !== null &&
  !phone.keys.includes(browser.adding.key);

/** The keys that an app of some account is enrolled with. */
const enrolledKeys = (world: World): readonly KeyId[] =>
  Object.values(world.pacerAccounts).flatMap(({ mfa }) => mfa.apps.map((app) => app.key));

/**
 * Scan the QR code on the screen, or type the key below it: the app then makes passcodes from the key. A key that was never confirmed, or
 * whose app was deleted at PACER, leaves the phone when the next key comes.
 */
export function takeKey(world: World): World {
  const { phone, browser } = world;
  if (phone === null || !canTakeKey(world) || !browser.adding?.key) return world;
  const enrolled = enrolledKeys(world);
  return withPhone(world, { keys: [...phone.keys.filter((key) => enrolled.includes(key)), browser.adding.key] });
}

/** Set the phone's clock to the time that the network gives. */
export const setPhoneTime = (world: World): World => withPhone(world, { clockAhead: 0 });

/** Replace a lost phone with a new one. A phone that is at hand stays. */
export const replacePhone = (world: World): World =>
  world.phone === null || world.phone.isAtHand ? world : { ...world, phone: newPhone };
