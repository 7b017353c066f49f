import { mfaLostPhone } from '../mfa/mfa-lost-phone.ts';
import { mfaPrompted } from '../mfa/mfa-prompted.ts';
import { mfaSignIn } from '../mfa/mfa-sign-in.ts';
import type { Scenario } from '../play/scenario.ts';
import { showsMaintenance } from '../people/signed-in.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import { startWithPhone } from '../mfa/start-with-phone.ts';
import type { Stage } from './way.ts';

/** The rules of the stages at PACER that have a phone. */
const mfaRules: RulesByStage = {
  'sign-in': rulesOf(mfaSignIn),
  'lost-phone': rulesOf(mfaLostPhone),
  'lost-phone-no-codes': rulesOf(mfaLostPhone, 'no-codes'),
  prompted: rulesOf(mfaPrompted),
  'request-access': { start: (place) => startWithPhone(place, { isFiler: false }), isGoal: showsMaintenance },
};

/** A stage at PACER with a phone. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario => scenarioOfStage(stage, rulesIn(mfaRules, stage));
