import { courtMfaScenarios } from '../../scenarios/court/with-phone.ts';
import { useSecondFactor } from '../second-factor/use-second-factor.tsx';
import { islandOf } from './island.tsx';

/** The practice of a scenario in a court for those who have enrolled: the sites of a court, and the phone. */
export default islandOf(courtMfaScenarios, useSecondFactor);
