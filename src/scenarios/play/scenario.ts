import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import type { Start } from '../../simulator/core/simulator.ts';

/**
 * One set of circumstances in which a scenario can be played. Those of a court's scenarios take its profile: methods, so that both kinds
 * fit where the kind of place plays no part.
 */
export interface Variant<Where extends Place = Place> {
  /** `usual` for the scenario itself; others are listed under "What if…". */
  readonly id: string;
  /** Can it come about in this place? Absent where it always can. */
  isPossible?(place: Where): boolean;
  /** The short title of another court's source whose rule it plays; null where the rule is this court's own. */
  borrowedFrom?(place: Where): string | null;
  /** The moment of the world and the page one begins on. */
  start(place: Where): Start;
  /** Is what the reader set out to do done, and visible on the screen? */
  readonly isGoal: (moment: Moment) => boolean;
}

/** An end from which the goal can no longer be reached. */
export interface End {
  readonly id: string;
  /** The circumstances in which it can come about; absent where it can in all. */
  readonly variant?: string;
  readonly holds: (moment: Moment) => boolean;
}

/** A task to practice. Its words are in `content/scenarios/<id>.yaml`. */
export interface Scenario<Where extends Place = Place> {
  readonly id: string;
  /** Raised when old event lists no longer mean the same; stored practice of another version is dropped. */
  readonly version: number;
  readonly variants: readonly [Variant<Where>, ...Variant<Where>[]];
  /** Right in life, or harmless, but not what is practiced here: told as such, with what to start over for. */
  readonly goodEnds?: readonly End[];
  /** Wrong in life too: told with its lesson, and the coach offers Undo and Start over. */
  readonly wrongEnds: readonly End[];
}

/** The end that a moment is, of some that a scenario declares; undefined where it is none of them. */
export const endIn = (ends: readonly End[] | undefined, moment: Moment): End | undefined =>
  ends?.find((end) => end.holds(moment));

/** The circumstances that can come about in a place, the usual ones first. */
export const variantsIn = (scenario: Scenario, place: Place): readonly Variant[] =>
  scenario.variants.filter((one) => one.isPossible?.(place) ?? true);

/** The variant of that id, or the usual one. */
export const variantOf = (scenario: Scenario, place: Place, id: string | null): Variant =>
  variantsIn(scenario, place).find((one) => one.id === id) ?? scenario.variants[0];

/** The scenario of that id among some. Throws if it is not there. */
export function scenarioIn(scenarios: readonly Scenario[], id: string): Scenario {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`content/scenarios/${id}.yaml: there is no such scenario in src/scenarios/`);
  return scenario;
}
