import { courtMap, courtScreens } from './court-map.ts';
import { fromOutside } from './from-outside.ts';
import { machineOf } from './machine.ts';
import { passcodePages } from './passcode-pages.ts';
import { phoneViewOf } from './phone-view.ts';
import { phone } from './phone.ts';
import { runningClock } from './running-clock.ts';
import { backupCodePage, noMethodPage, passcodePage } from './screens/passcode.ts';
import type { Sites } from './sites.ts';

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
