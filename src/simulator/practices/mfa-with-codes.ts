import { runningClock } from '../devices/clock/running-clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import { telephone } from '../devices/telephone/telephone.ts';
import { mfa } from '../sites/mfa/site.ts';
import { loginWithCode, practiceWithCodes } from './mfa.ts';

/** PACER with a list of backup codes as the second factor: there is no phone, and no app can be added. */
export const mfaWithCodes = practiceWithCodes(
  loginWithCode({ passcode: 'pacer.passcode', notice: 'pacer.notice' }),
  [mfa()],
  [telephone, runningClock, mailbox],
);
