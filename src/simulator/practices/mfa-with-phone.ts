import { runningClock } from '../devices/clock/running-clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import { phone } from '../devices/phone/phone.ts';
import { telephone } from '../devices/telephone/telephone.ts';
import { apps } from '../sites/mfa/apps.ts';
import { mfa } from '../sites/mfa/site.ts';
import { prompt } from '../sites/sign-on/prompt.ts';
import { loginWithCode, practiceWithCodes } from './mfa.ts';

const login = loginWithCode({ passcode: 'pacer.passcode', enrollment: 'pacer.prompt', notice: 'pacer.notice' });

/** PACER with a second factor and the phone: the login also prompts to enroll, and apps can be added. */
export const mfaWithPhone = practiceWithCodes(
  login,
  [prompt(login), mfa('mfa.nickname'), apps(login)],
  [telephone, runningClock, phone, mailbox],
);
