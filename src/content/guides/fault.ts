import { termsIn } from '../../profiles/route.ts';
import { variantOf } from '../../scenarios/play/scenario.ts';
import { scenarioOf } from '../../scenarios/all.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import { perform } from '../../simulator/core/perform.ts';
import { simulatorOf } from '../../simulator/core/simulator.ts';
import type { CourtOfGuide } from './where.ts';

/** Why a guide's steps cannot be played in a court: the step and what is there instead; null where they reach their goal. */
export function faultOfSteps(
  { scenario, steps }: Pick<Guide, 'scenario' | 'steps'>,
  { profile }: CourtOfGuide,
  strings: PracticeStrings,
): string | null {
  const variant = variantOf(scenarioOf(scenario), profile, null);
  const simulator = simulatorOf(variant.start(profile));
  let state = simulator.start;
  for (const { id, do: actions } of steps) {
    for (const action of actions) {
      try {
        state = perform(simulator, state, action, termsIn(strings));
      } catch (error) {
        return `step "${id}": ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }
  return variant.isGoal(simulator.momentOf(state)) ? null : 'its steps do not reach the goal of its scenario';
}
