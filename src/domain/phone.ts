import { ageOf, type KeyId, passcodeClass, type PasscodeClass } from './passcode.ts';

/** The authentication apps that document 003 names. No app is endorsed. */
export const appIds = ['authy', 'duo', 'freeotp', 'google', 'microsoft'] as const;
/** One authentication app. */
export type AppId = (typeof appIds)[number];

/** The practice person's phone. */
export interface Phone {
  readonly isAtHand: boolean;
  /** The authentication app on it; null before one is installed. */
  readonly app: AppId | null;
  /** The keys that the app has, and makes passcodes from. */
  readonly keys: readonly KeyId[];
  /** How far its clock is ahead of the right time, in time steps of a passcode; negative if it is behind. */
  readonly clockAhead: number;
}

/** A new phone with nothing on it. */
export const newPhone: Phone = { isAtHand: true, app: null, keys: [], clockAhead: 0 };

/** The classes of the passcodes that the phone shows now; none without a phone at hand and an app. */
export const passcodesOn = (phone: Phone | null): readonly PasscodeClass[] =>
  phone?.isAtHand && phone.app !== null ? phone.keys.map((key) => passcodeClass(key, ageOf(phone.clockAhead))) : [];
