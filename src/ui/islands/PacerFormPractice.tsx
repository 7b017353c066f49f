import { pacerFormScenarios } from '../../scenarios/pacer/registration.ts';
import { islandOf } from './island.tsx';

/** The practice of registering and upgrading at PACER: also loads the form that both use. */
export default islandOf(pacerFormScenarios);
