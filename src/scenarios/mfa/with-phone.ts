import { mfaEnroll } from './mfa-enroll.ts';
import { mfaLateCode } from './mfa-late-code.ts';
import { mfaLostPhone } from './mfa-lost-phone.ts';
import { mfaOptional } from './mfa-optional.ts';
import { mfaPrompted } from './mfa-prompted.ts';
import { mfaSharedAccount } from './mfa-shared-account.ts';
import { mfaSignIn } from './mfa-sign-in.ts';
import type { Scenario } from '../play/scenario.ts';

/** Every scenario about the second factor that is played at PACER with a phone, in the order in which to try them. */
export const mfaScenarios: readonly Scenario[] = [
  mfaEnroll,
  mfaSignIn,
  mfaPrompted,
  mfaLostPhone,
  mfaSharedAccount,
  mfaLateCode,
  mfaOptional,
];
