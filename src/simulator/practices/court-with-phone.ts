import { fromOutside } from '../core/from-outside.ts';
import type { Practice } from '../core/practice.ts';
import { runningClock } from '../devices/clock/running-clock.ts';
import { mailbox } from '../devices/mailbox/mailbox.ts';
import { phone } from '../devices/phone/phone.ts';
import { telephone } from '../devices/telephone/telephone.ts';
import { browserBar } from '../sites/browser/tools.ts';
import { passcodes } from '../sites/sign-on/passcodes.ts';
import { signOn } from '../sites/sign-on/site.ts';
import { courtLogin, courtSites } from './court.ts';

const login = courtLogin({ passcode: 'pacer.passcode', notice: 'pacer.notice' });

/** A court for a person who has enrolled: the login asks for a code, and there is a phone that shows it. */
export const courtWithPhone: Practice = {
  sites: [signOn(login), passcodes(login), ...courtSites],
  devices: [telephone, runningClock, phone, mailbox],
  browser: browserBar,
  fromOutside,
};
