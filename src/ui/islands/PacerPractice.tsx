import { pacerScenarios } from '../../scenarios/pacer/account.ts';
import { islandOf } from './island.tsx';

/** The practice of a scenario at PACER: loads the sites for an account that already exists. */
export default islandOf(pacerScenarios);
