import type { Practice } from '../core/practice.ts';
import { account, signedInWithAccount } from '../sites/account/site.ts';
import { outside } from '../sites/browser/site.ts';
import { browserBar } from '../sites/browser/tools.ts';
import { pacerRecovery } from '../sites/pacer-recovery/site.ts';
import { form } from '../sites/registration/form.ts';
import { registerAddress, registering, upgrading } from '../sites/registration/site.ts';
import { signOn } from '../sites/sign-on/site.ts';
import { warnings } from '../sites/account/warnings.ts';
import { pacerAddresses, pacerDevices, pacerLogin } from './pacer.ts';

/** PACER with the form for registering a new account and for upgrading an old one. */
export const pacerRegistration: Practice = {
  sites: [
    signOn(pacerLogin),
    signedInWithAccount,
    warnings,
    account(),
    pacerRecovery,
    form,
    registering,
    upgrading,
    outside(pacerAddresses({ register: registerAddress })),
  ],
  devices: pacerDevices,
  browser: browserBar,
};
