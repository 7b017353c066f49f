import type { WrongTurn } from '../../src/schemas/wrong-turn.ts';
import { refusalIn } from '../../src/domain/court.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { endIn, variantOf } from '../../src/scenarios/play/scenario.ts';
import { type Action, perform } from '../../src/simulator/core/perform.ts';
import { fieldsOf } from '../../src/simulator/core/screen.ts';
import type { Moment, State } from '../../src/simulator/core/moment.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { placeOf, scenarioWords, strings, termOf } from '../support/content.ts';

/** How a wrong turn is played. */
export type Played = NonNullable<WrongTurn['played']>;

/** Values that a wrong turn can put into a field though they are on no card, by the words that name them. */
const notOnCard: Readonly<Record<string, ValueClass>> = {
  'something else': 'other',
  'a password without a special character': 'no-special',
  'a PACER password without a special character': 'pacer-special',
};

/** Performs an action of a wrong turn: as in a guide, or with a value that is on no card. */
function act(simulator: Simulator, state: State, action: Action): State {
  const value = 'fill' in action ? notOnCard[action.with] : undefined;
  if (!('fill' in action) || value === undefined) return perform(simulator, state, action, termOf);
  const field = fieldsOf(simulator.screenOf(state)).find(({ label }) => label.text === action.fill);
  if (!field?.classes.includes(value)) throw new Error(`fill: "${action.fill}" does not tell ${action.with} apart`);
  return simulator.step(state, { type: 'field.filled', field: field.field, value });
}

/** Plays a wrong turn from the start of its scenario. Out: the practice, and the moment in which it ends. Throws if it cannot be played. */
export function played({ place, scenario, variant, do: actions }: Played): { simulator: Simulator; moment: Moment } {
  const known = scenarioOf(scenario);
  const circumstances = variantOf(known, placeOf(place), variant ?? null);
  if (variant !== undefined && circumstances.id !== variant) throw new Error(`${scenario} has no variant ${variant}`);
  const simulator = simulatorOf(circumstances.start(placeOf(place)));
  const state = actions.reduce((so, action) => act(simulator, so, action), simulator.start);
  return { simulator, moment: simulator.momentOf(state) };
}

/**
 * What a reader is told in the moment in which a wrong turn ends: that finding out was the goal, why something was refused, or what an
 * end means; null if there is nothing to say. The order is that of the practice frame.
 */
export function explanationOf({ place, scenario: id, variant }: Played, moment: Moment): string | null {
  const scenario = scenarioOf(id);
  const words = scenarioWords[id];
  const { refusal, setting, own } = moment;
  if (variantOf(scenario, placeOf(place), variant ?? null).isGoal(moment))
    return words?.variants[variant ?? '']?.complete ?? null;
  const wrongEnd = endIn(scenario.wrongEnds, moment);
  if (wrongEnd) return words?.wrongEnds[wrongEnd.id]?.lesson ?? null;
  const goodEnd = endIn(scenario.goodEnds, moment);
  if (goodEnd) return words?.goodEnds[goodEnd.id]?.lesson ?? null;
  const topic = own.browser;
  if (moment.page === 'browser.elsewhere' && topic) return strings[`elsewhere.${topic}`];
  return refusal && refusalIn(setting.place, refusal).lesson;
}
