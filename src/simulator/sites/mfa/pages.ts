/** Pages of the second factor: those that the login stops at, and those where it is managed. */
export const mfaPages = [
  'pacer.passcode',
  'pacer.backupCode',
  'pacer.noMethod',
  'pacer.prompt',
  'mfa.methods',
  'mfa.securityCode',
  'mfa.nickname',
  'mfa.setUp',
  'mfa.verify',
  'mfa.confirm',
  'mfa.added',
  'mfa.codes',
] as const;
/** One page of the second factor. */
export type MfaPage = (typeof mfaPages)[number];
