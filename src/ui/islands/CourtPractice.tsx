import { courtScenarios } from '../../scenarios/court/court.ts';
import { islandOf } from './island.tsx';

/** The practice of a scenario in a court: loads the sites of a court alone. */
export default islandOf(courtScenarios);
