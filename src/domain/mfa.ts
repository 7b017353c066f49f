import type { BackupCodes } from './backup-codes.ts';
import type { KeyId } from './passcode.ts';

/** An authentication app that is added to an account. */
export interface AuthenticationApp {
  readonly key: KeyId;
  /** Its nickname on the account. `{nickname}` is replaced by the nickname on the card. */
  readonly nickname: string;
  /** The time step of its last passcode that PACER accepted; null before the first. */
  readonly lastStep: number | null;
}

/** The second factor of an account. */
export interface Mfa {
  readonly apps: readonly AuthenticationApp[];
  /** The backup codes; null if none were ever made. */
  readonly codes: BackupCodes | null;
  /** Was the account selected, so that it is asked at login to enroll? (document 003: from August 2025) */
  readonly isSelected: boolean;
  /** How many more times it may skip the prompt to enroll. */
  readonly skipsLeft: number;
}

/** What is being added to the account, and how far this has come. */
export interface Adding {
  readonly what: 'app' | 'codes';
  /** The key that PACER made for the app; null before it shows one. */
  readonly key: KeyId | null;
  /** The time step of the passcode that proved the app; null before that. */
  readonly provenAt: number | null;
}

/** The second factor of an account that has not enrolled, and was not asked to. */
export const notEnrolled: Mfa = { apps: [], codes: null, isSelected: false, skipsLeft: 3 };

/** Does the login ask for a code? An app or backup codes are enough for that (document 003). */
export const isEnrolled = ({ apps, codes }: Mfa): boolean => apps.length > 0 || codes !== null;

/** Is the account asked to enroll when it logs in? An account that has enrolled is not. */
export const isPrompted = (mfa: Mfa): boolean => mfa.isSelected && !isEnrolled(mfa);
