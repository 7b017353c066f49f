import { groupBilling } from './group-billing.ts';
import { reactivate } from './reactivate.ts';
import { recoverPassword } from './recover-password.ts';
import { recoverUsername } from './recover-username.ts';
import { register } from './register.ts';
import type { Scenario } from './scenario.ts';
import { updateInformation } from './update-information.ts';
import { upgrade } from './upgrade.ts';
import { wrongSite } from './wrong-site.ts';

/** Every scenario that is played at PACER, in the order in which one would try them. */
export const pacerScenarios: readonly Scenario[] = [
  register,
  recoverUsername,
  recoverPassword,
  upgrade,
  updateInformation,
  reactivate,
  groupBilling,
  wrongSite,
];
