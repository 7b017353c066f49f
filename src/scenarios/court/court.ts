import type { CourtProfile } from '../../domain/court.ts';
import { limitedMenus } from './limited-menus.ts';
import { linkForgotLogin } from './link-forgot-login.ts';
import { link } from './link.ts';
import { linkedElsewhere } from './linked-elsewhere.ts';
import { nameMismatch } from './name-mismatch.ts';
import type { Scenario } from '../play/scenario.ts';
import { secondaryEmail } from './secondary-email.ts';
import { wrongAccountLinked } from './wrong-account-linked.ts';

/** Every scenario that a court's practice pages offer, in the order in which to try them. */
export const courtScenarios: readonly Scenario<CourtProfile>[] = [
  link,
  linkForgotLogin,
  nameMismatch,
  limitedMenus,
  linkedElsewhere,
  wrongAccountLinked,
  secondaryEmail,
];
