import { pacerFormScenarios } from '../../scenarios/pacer/registration.ts';
import { islandOf } from './island.tsx';

/** The practice of registering and upgrading at PACER: loads the form for them. */
export default islandOf(pacerFormScenarios);
