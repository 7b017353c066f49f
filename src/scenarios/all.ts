import { courtMfaScenarios } from './court/with-phone.ts';
import { courtScenarios } from './court/court.ts';
import { mfaCodesScenarios } from './mfa/with-codes.ts';
import { mfaScenarios } from './mfa/with-phone.ts';
import { pacerFormScenarios } from './pacer/registration.ts';
import { pacerScenarios } from './pacer/account.ts';
import { type Scenario, scenarioIn } from './play/scenario.ts';

/** The scenarios by what their practice loads: each list is an island of its own (`src/ui/…Practice.tsx`). */
export const scenarioGroups = {
  court: courtScenarios,
  courtMfa: courtMfaScenarios,
  pacer: pacerScenarios,
  pacerForm: pacerFormScenarios,
  mfa: mfaScenarios,
  mfaCodes: mfaCodesScenarios,
} as const;
/** One such list, by name. */
export type ScenarioGroup = keyof typeof scenarioGroups;

/** The lists of a place, in the order in which one would try their scenarios. */
const groupsAt = (place: string): readonly ScenarioGroup[] =>
  place === 'pacer' ? ['pacerForm', 'pacer', 'mfa', 'mfaCodes'] : ['court', 'courtMfa'];

/** The scenarios that are played in a place, in the order in which one would try them. In: a court's id, or `pacer`. */
export const scenariosAt = (place: string): readonly Scenario[] =>
  groupsAt(place).flatMap((group): readonly Scenario[] => scenarioGroups[group]);

/** The list that a scenario stands in. Throws if there is no scenario of that id. */
export function groupOf(id: string): ScenarioGroup {
  const found = (Object.keys(scenarioGroups) as ScenarioGroup[]).find((group) =>
    scenarioGroups[group].some((one) => one.id === id),
  );
  if (!found) throw new Error(`content/scenarios/${id}.yaml: there is no such scenario in src/scenarios/`);
  return found;
}

/** The scenario of that id, wherever it is played. Throws if there is none: its words in `content/scenarios/` have no rules then. */
export const scenarioOf = (id: string): Scenario => scenarioIn(scenarioGroups[groupOf(id)], id);
