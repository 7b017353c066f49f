import { courtMap, courtScreens } from './court-map.ts';
import { fromOutside } from '../core/from-outside.ts';
import { machineOf } from '../core/machine.ts';
import { passcodePages } from '../sites/sign-on/passcode-pages.ts';
import { phoneViewOf } from '../devices/phone/view.ts';
import { phone } from '../devices/phone/phone.ts';
import { runningClock } from '../devices/clock/running-clock.ts';
import { backupCodePage, noMethodPage, passcodePage } from '../sites/sign-on/passcode-screens.ts';
import type { Sites } from '../core/sites.ts';

/** A court as it is for those who have enrolled: the login asks for a code, and there is a phone that shows it. */
export const courtMfaSites: Sites = {
  ...courtScreens,
  machine: machineOf({ ...courtMap, loginPages: passcodePages, devices: { clock: runningClock, phone } }),
  phone: phoneViewOf,
  fromOutside,
  pages: {
    ...courtScreens.pages,
    'pacer.passcode': passcodePage,
    'pacer.backupCode': backupCodePage,
    'pacer.noMethod': noMethodPage,
  },
};
