import { mfaBackupCodes } from './mfa-backup-codes.ts';
import type { Scenario } from '../play/scenario.ts';

/** Every scenario about the second factor that is played at PACER without a phone, in the order in which to try them. */
export const mfaCodesScenarios: readonly Scenario[] = [mfaBackupCodes];
