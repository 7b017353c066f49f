import { mfaCodesScenarios } from '../../scenarios/mfa/with-codes.ts';
import { useCodes } from '../second-factor/use-codes.tsx';
import { islandOf } from './island.tsx';

/** The practice of a scenario about the second factor without a phone: loads the lists of backup codes, and no passcodes. */
export default islandOf(mfaCodesScenarios, useCodes);
