import { courtScenarios } from './court.ts';
import { pacerScenarios } from './pacer.ts';
import { type Scenario, scenarioIn } from './scenario.ts';

/** The scenarios that are played in a place, in the order in which one would try them. In: a court's id, or `pacer`. */
export const scenariosAt = (place: string): readonly Scenario[] =>
  place === 'pacer' ? pacerScenarios : courtScenarios;

/** The scenario of that id, wherever it is played. Throws if there is none: its words in `content/scenarios/` have no rules then. */
export const scenarioOf = (id: string): Scenario => scenarioIn([...courtScenarios, ...pacerScenarios], id);
