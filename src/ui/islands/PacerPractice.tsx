import { pacerScenarios } from '../../scenarios/pacer/account.ts';
import { islandOf } from './island.tsx';

/** The practice of a scenario at PACER: loads the sites of an account that there is. */
export default islandOf(pacerScenarios);
