import { groupBilling } from './group-billing.ts';
import { reactivate } from './reactivate.ts';
import { recoverPassword } from './recover-password.ts';
import { recoverUsername } from './recover-username.ts';
import type { Scenario } from '../play/scenario.ts';
import { updateInformation } from './update-information.ts';
import { wrongSite } from './wrong-site.ts';

/** The scenarios at PACER with an account that exists already, in the order in which to try them. */
export const pacerScenarios: readonly Scenario[] = [
  recoverUsername,
  recoverPassword,
  updateInformation,
  reactivate,
  groupBilling,
  wrongSite,
];
