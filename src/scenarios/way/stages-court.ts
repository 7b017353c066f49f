import type { CourtProfile } from '../../domain/court.ts';
import { linkForgotLogin } from '../court/link-forgot-login.ts';
import { link } from '../court/link.ts';
import { limitedMenus } from '../court/limited-menus.ts';
import { nameMismatch } from '../court/name-mismatch.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import type { Scenario } from '../play/scenario.ts';
import type { Stage } from './way.ts';
import { wrongAccountLinked } from '../court/wrong-account-linked.ts';

/** The rules of the stages in a court. */
export const courtRules: RulesByStage<CourtProfile> = {
  link: rulesOf(link),
  'recover-and-link': rulesOf(linkForgotLogin),
  'log-in': rulesOf(link, 'linked-already'),
  'limited-menus': rulesOf(limitedMenus),
  unlink: rulesOf(wrongAccountLinked),
  'search-only': rulesOf(link, 'search-only'),
  stop: rulesOf(nameMismatch),
};

/** A stage in a court, without a phone. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario => scenarioOfStage(stage, rulesIn(courtRules, stage));
