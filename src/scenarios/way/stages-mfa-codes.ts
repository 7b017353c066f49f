import { mfaBackupCodes } from '../mfa/mfa-backup-codes.ts';
import type { Scenario } from '../play/scenario.ts';
import { rulesIn, rulesOf, type RulesByStage, scenarioOfStage } from './stage.ts';
import type { Stage } from './way.ts';

/** The rules of the stages at PACER that have backup codes and no phone. */
const codesRules: RulesByStage = { 'backup-codes': rulesOf(mfaBackupCodes) };

/** A stage at PACER with backup codes alone. Throws for a stage that is played elsewhere. */
export const playStage = (stage: Stage): Scenario => scenarioOfStage(stage, rulesIn(codesRules, stage));
