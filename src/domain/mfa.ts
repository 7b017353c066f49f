import type { BackupCodes } from './backup-codes.ts';
import type { KeyId } from './passcode.ts';

/** An authentication app that is added to an account. */
export interface AuthenticationApp {
  readonly key: KeyId;
  /** What it is called there; `{nickname}` stands for the nickname on the card. */
  readonly nickname: string;
  /** The time step of the last passcode that was taken from it; null before the first. */
  readonly lastStep: number | null;
}

/** The second factor of an account. */
export interface Mfa {
  readonly apps: readonly AuthenticationApp[];
  /** Null where none were ever made. */
  readonly codes: BackupCodes | null;
  /** Was the account selected, so that it is asked at login to enroll? (document 003: from August 2025) */
  readonly isSelected: boolean;
  /** How many more times it may skip that. */
  readonly skipsLeft: number;
}

/** What is being added to the account, and how far one has come. */
export interface Adding {
  readonly what: 'app' | 'codes';
  /** The key that PACER made for the app; null before it shows one. */
  readonly key: KeyId | null;
  /** The time step of the passcode that proved the app; null before that. */
  readonly provenAt: number | null;
}

/** An account that nobody has asked to enroll, and that has not. */
export const notEnrolled: Mfa = { apps: [], codes: null, isSelected: false, skipsLeft: 3 };

/** Is a code asked for at login? An app or backup codes are enough (document 003). */
export const isEnrolled = ({ apps, codes }: Mfa): boolean => apps.length > 0 || codes !== null;

/** Is the account asked to enroll when it logs in? Those who have enrolled are not. */
export const isPrompted = (mfa: Mfa): boolean => mfa.isSelected && !isEnrolled(mfa);
