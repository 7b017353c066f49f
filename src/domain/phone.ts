import { ageOf, type KeyId, passcodeClass, type PasscodeClass } from './passcode.ts';

/** The authentication apps that document 003 names; none is endorsed. */
export const appIds = ['authy', 'duo', 'freeotp', 'google', 'microsoft'] as const;
/** One authentication app. */
export type AppId = (typeof appIds)[number];

/** The practice person's phone. */
export interface Phone {
  readonly isAtHand: boolean;
  /** The authentication app on it; null before one is installed. */
  readonly app: AppId | null;
  /** The keys that the app has, and makes passcodes of. */
  readonly keys: readonly KeyId[];
  /** By how many passcodes its clock is ahead of the right time; negative if it is behind. */
  readonly clockAhead: number;
}

/** A new phone with nothing on it. */
export const newPhone: Phone = { isAtHand: true, app: null, keys: [], clockAhead: 0 };

/** The passcodes that can be read from the phone now. */
export const passcodesOn = (phone: Phone | null): readonly PasscodeClass[] =>
  phone?.isAtHand && phone.app !== null ? phone.keys.map((key) => passcodeClass(key, ageOf(phone.clockAhead))) : [];
