import type { WrongTurn } from '../../src/schemas/wrong-turn.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { variantOf } from '../../src/scenarios/scenario.ts';
import { type Action, perform } from '../../src/simulator/perform.ts';
import { screenOf } from '../../src/simulator/screen-of.ts';
import { fieldsOf } from '../../src/simulator/screen.ts';
import { type PracticeState, startState, step } from '../../src/simulator/simulator.ts';
import { courtProfile, scenarioWords, termOf } from '../support/content.ts';

/** How a wrong turn is played. */
export type Played = NonNullable<WrongTurn['played']>;

/** Perform an action of a wrong turn: as in a guide, and "something else" is whatever stands on no card. */
function act(state: PracticeState, action: Action): PracticeState {
  if (!('fill' in action) || action.with !== 'something else') return perform(state, action, termOf);
  const field = fieldsOf(screenOf(state)).find((one) => one.label.text === action.fill);
  if (!field?.classes.includes('other')) throw new Error(`fill: nothing else can stand in "${action.fill}"`);
  return step(state, { type: 'field.filled', field: field.field, value: 'other' });
}

/** Play a wrong turn from the start of its scenario. Out: the state it ends in. Throws where it cannot be played. */
export function played({ court, scenario, variant, do: actions }: Played): PracticeState {
  const known = scenarioOf(scenario);
  const circumstances = variantOf(known, variant ?? null);
  if (variant !== undefined && circumstances.id !== variant) throw new Error(`${scenario} has no variant ${variant}`);
  return actions.reduce(act, startState(circumstances.start(courtProfile(court))));
}

/**
 * What a reader is told in the state that a wrong turn ends in: that finding out was the goal, why something was refused, or what a
 * wrong end means; null where there is nothing to say. In the order of the practice frame.
 */
export function explanationOf({ scenario: id, variant }: Played, state: PracticeState): string | null {
  const scenario = scenarioOf(id);
  const words = scenarioWords[id];
  const { refusal, setting } = state.context;
  if (variantOf(scenario, variant ?? null).isGoal(state)) return words?.variants[variant ?? '']?.complete ?? null;
  const wrongEnd = scenario.wrongEnds.find((one) => one.holds(state));
  if (wrongEnd) return words?.wrongEnds[wrongEnd.id]?.lesson ?? null;
  return refusal && setting.court.refusals[refusal].lesson;
}
