import type { Practice } from '../core/practice.ts';
import { changePages, changes } from '../sites/account/changes.ts';
import { account, signedInWithAccount } from '../sites/account/site.ts';
import { outside } from '../sites/browser/site.ts';
import { browserBar } from '../sites/browser/tools.ts';
import { lookAlikes } from '../sites/look-alikes/site.ts';
import { pacerRecovery } from '../sites/pacer-recovery/site.ts';
import { signOn } from '../sites/sign-on/site.ts';
import { warnings } from '../sites/account/warnings.ts';
import { only, pacerAddresses, pacerDevices, pacerLogin } from './pacer.ts';

/** PACER with an account that exists already: recovering what is forgotten, changing what is on file, and sites that only look like PACER. */
export const pacerAccount: Practice = {
  sites: [
    signOn(pacerLogin),
    signedInWithAccount,
    warnings,
    account(changePages),
    changes,
    lookAlikes,
    pacerRecovery,
    outside(pacerAddresses({ lookAlike: only('foreign.lookAlike'), training: only('foreign.training') })),
  ],
  devices: pacerDevices,
  browser: browserBar,
};
