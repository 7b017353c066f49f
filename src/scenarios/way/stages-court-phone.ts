import type { CourtProfile } from '../../domain/court.ts';
import { authenticator } from '../../simulator/devices/phone/authenticator.ts';
import { courtWithPhone } from '../../simulator/practices/court-with-phone.ts';
import type { Scenario } from '../play/scenario.ts';
import { linkWithMfa } from '../court/link-with-mfa.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import { courtRules } from './stages-court.ts';
import type { Stage } from './way.ts';

// The clock runs where there is a phone. So, as in that scenario, the day before the court's move plays no part.
const rules: RulesByStage<CourtProfile> = { ...courtRules, link: rulesOf(linkWithMfa) };

/** A stage in a court for a person who has enrolled: the login asks for the passcode. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario =>
  scenarioOfStage(stage, rulesIn(rules, stage), {
    practice: courtWithPhone,
    codes: authenticator,
    authenticator,
  });
