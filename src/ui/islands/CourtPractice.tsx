import { courtScenarios } from '../../scenarios/court/court.ts';
import { islandOf } from './island.tsx';

/** The practice of a scenario in a court: loads only the sites of a court. */
export default islandOf(courtScenarios);
