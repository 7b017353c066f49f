import { register } from '../pacer/register.ts';
import type { Scenario } from '../play/scenario.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import { upgrade } from '../pacer/upgrade.ts';
import type { Stage } from './way.ts';

/** The rules of the stages at PACER that make a new account, or upgrade an old one. */
const formRules: RulesByStage = {
  register: rulesOf(register),
  upgrade: rulesOf(upgrade),
};

/** A stage with PACER's form. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario => scenarioOfStage(stage, rulesIn(formRules, stage));
