import { mfaScenarios } from '../../scenarios/mfa/with-phone.ts';
import { useSecondFactor } from '../second-factor/use-second-factor.tsx';
import { islandOf } from './island.tsx';

/** The practice of a scenario about the second factor at PACER: loads the phone, its codes and the QR code. */
export default islandOf(mfaScenarios, useSecondFactor);
