import type { KeyId } from './passcode.ts';
import { type AppId, newPhone, type Phone } from './phone.ts';
import type { World } from './world.ts';

const withPhone = (world: World, change: Partial<Phone>): World =>
  world.phone === null ? world : { ...world, phone: { ...world.phone, ...change } };

/** Can an app be installed? The practice has one at a time. */
export const canInstall = ({ phone }: World): boolean => phone !== null && phone.isAtHand && phone.app === null;

/** Install an authentication app. */
export const installApp = (world: World, app: AppId): World => (canInstall(world) ? withPhone(world, { app }) : world);

/** Can the app take the key that the set-up page shows? */
export const canTakeKey = ({ phone, browser }: World): boolean =>
  phone !== null &&
  phone.isAtHand &&
  phone.app !== null &&
  browser.adding?.key !== undefined &&
  browser.adding.key !== null &&
  !phone.keys.includes(browser.adding.key);

/** The keys with which someone is enrolled. */
const enrolledKeys = (world: World): readonly KeyId[] =>
  Object.values(world.pacerAccounts).flatMap(({ mfa }) => mfa.apps.map((one) => one.key));

/**
 * Scan the QR code on the screen, or type the key below it: the app then makes passcodes of it. An entry that was never confirmed, or
 * whose app was deleted at PACER, goes when the next one comes.
 */
export function takeKey(world: World): World {
  const { phone, browser } = world;
  if (phone === null || !canTakeKey(world) || !browser.adding?.key) return world;
  const enrolled = enrolledKeys(world);
  return withPhone(world, { keys: [...phone.keys.filter((key) => enrolled.includes(key)), browser.adding.key] });
}

/** Set the phone's clock to the time that the network gives. */
export const setPhoneTime = (world: World): World => withPhone(world, { clockAhead: 0 });

/** Get another phone for one that is lost. */
export const replacePhone = (world: World): World =>
  world.phone === null || world.phone.isAtHand ? world : { ...world, phone: newPhone };
