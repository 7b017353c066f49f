import { courtMfaScenarios } from './court/with-phone.ts';
import { courtScenarios } from './court/court.ts';
import { mfaCodesScenarios } from './mfa/with-codes.ts';
import { mfaScenarios } from './mfa/with-phone.ts';
import { pacerFormScenarios } from './pacer/registration.ts';
import { pacerScenarios } from './pacer/account.ts';
import { type Scenario, scenarioIn } from './play/scenario.ts';
import { type PracticeId, practiceIds, practices } from '../simulator/practices/list.ts';

/** The scenarios of each practice. */
export const scenariosOf: Readonly<Record<PracticeId, readonly Scenario[]>> = {
  court: courtScenarios,
  courtPhone: courtMfaScenarios,
  pacerForm: pacerFormScenarios,
  pacer: pacerScenarios,
  mfa: mfaScenarios,
  mfaCodes: mfaCodesScenarios,
};

/** The practices of a place: a court’s id, or `pacer`. */
const practicesAt = (place: string): readonly PracticeId[] =>
  practiceIds.filter((id) => (practices[id].place === 'pacer') === (place === 'pacer'));

/**
 * The scenarios that are played in a place, in the order in which to try them. In: a court's id, or `pacer`; and `hasFactor`: true for only
 * those with a second factor, false for only those without. If it is absent, all of them.
 */
export const scenariosAt = (place: string, hasFactor?: boolean): readonly Scenario[] =>
  practicesAt(place)
    .filter((id) => hasFactor === undefined || (practices[id].factor !== 'none') === hasFactor)
    .flatMap((id) => scenariosOf[id]);

/** The practice in which a scenario is played. Throws if there is no scenario of that id. */
export function practiceOf(scenario: string): PracticeId {
  const practice = practiceIds.find((id) => scenariosOf[id].some((played) => played.id === scenario));
  if (!practice) throw new Error(`content/scenarios/${scenario}.yaml: there is no such scenario in src/scenarios/`);
  return practice;
}

/** The scenario of that id, wherever it is played. Throws if there is none: then its words in `content/scenarios/` have no rules. */
export const scenarioOf = (id: string): Scenario => scenarioIn(scenariosOf[practiceOf(id)], id);
