/**
 * Reasons why PACER did not do what was asked: those of its login, and those that several pages share. Each reason in this file has one message and one
 * lesson, in the file of its system (`content/pacer.yaml`, `cmecf.yaml`, `account.yaml`, `mfa.yaml`).
 */
export const pacerReasons = [
  'username-missing',
  'password-missing',
  'wrong-pacer-credentials',
  'cmecf-credentials-at-pacer',
  'pacer-account-deactivated',
  'passwords-differ',
  'not-an-address',
  'emails-differ',
] as const;

/** Reasons of the court's own site. */
export const cmecfReasons = [
  'nextgen-not-yet',
  'legacy-pacer-account',
  'cmecf-login-missing',
  'cmecf-password-missing',
  'wrong-cmecf-credentials',
  'pacer-credentials-at-cmecf',
  'filing-account-linked-already',
  'pacer-account-linked-already',
  'recovery-empty',
  'reset-link-used',
  'reset-link-invalid',
  'new-password-missing',
  'too-short',
  'no-letter-and-number',
  'no-both-cases',
  'no-special',
  'email-missing',
] as const;

/** Reasons of PACER's account pages. */
export const accountReasons = [
  'wrong-case',
  'cookies-refused',
  'training-login',
  'field-missing',
  'email-alias',
  'firm-tax-id',
  'tab-not-done',
  'username-short',
  'pacer-length',
  'pacer-lowercase',
  'pacer-uppercase',
  'pacer-special',
  'pacer-own-data',
  'pacer-link-used',
  'pacer-link-invalid',
  'search-inactive',
  'wrong-token',
] as const;

/** Reasons of the second factor, at login and where it is managed. */
export const mfaReasons = [
  'passcode-missing',
  'passcode-malformed',
  'passcode-wrong',
  'passcode-late',
  'passcode-early',
  'passcode-used',
  'backup-code-missing',
  'backup-code-wrong',
  'backup-code-used',
  'backup-code-replaced',
  'security-code-missing',
  'wrong-security-code',
  'nickname-missing',
  'nickname-taken',
  'app-limit',
  'last-method',
] as const;

/** One reason of a refusal. */
export type Reason =
  | (typeof pacerReasons)[number]
  | (typeof cmecfReasons)[number]
  | (typeof accountReasons)[number]
  | (typeof mfaReasons)[number];

/** A refusal with its reason. */
export interface Refusal {
  readonly refused: Reason;
}

/** A refusal for the reason given. */
export const refuse = (refused: Reason): Refusal => ({ refused });

/** Is this outcome a refusal? */
export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome;
