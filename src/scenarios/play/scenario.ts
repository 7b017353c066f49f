import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import type { Start } from '../../simulator/core/simulator.ts';

/**
 * One set of circumstances in which a scenario can be played. In a court's scenarios the functions take the court's profile. They are
 * methods, so that TypeScript accepts both kinds where the kind of place plays no part.
 */
export interface Variant<Where extends Place = Place> {
  /** `usual` for the scenario itself; others are listed under "What if…". */
  readonly id: string;
  /** Can it come about in this place? Absent if it always can. */
  isPossible?(place: Where): boolean;
  /** The short title of another court's source whose rule it plays; null where the rule is this court's own. */
  borrowedFrom?(place: Where): string | null;
  /** The state of the world and the page that it begins with. */
  start(place: Where): Start;
  /** Has the reader done the task, and does the screen show it? */
  readonly isGoal: (moment: Moment) => boolean;
}

/** An end from which the goal can no longer be reached. */
export interface End {
  readonly id: string;
  /** The circumstances in which it can come about; absent if it can in all. */
  readonly variant?: string;
  readonly holds: (moment: Moment) => boolean;
}

/** A task to practice. Its words are in `content/scenarios/<id>.yaml`. */
export interface Scenario<Where extends Place = Place> {
  readonly id: string;
  /** Raised when old lists of events no longer mean the same. Stored practice of another version is dropped. */
  readonly version: number;
  readonly variants: readonly [Variant<Where>, ...Variant<Where>[]];
  /** Right in real life, or harmless, but not the task here: the coach says so, and why to start over. */
  readonly goodEnds?: readonly End[];
  /** Wrong in real life too: the coach gives the lesson, and offers Undo and Start over. */
  readonly wrongEnds?: readonly End[];
}

/** The circumstances of a scenario itself. */
export const usual = <Where extends Place>(variant: Omit<Variant<Where>, 'id'>): Variant<Where> => ({
  ...variant,
  id: 'usual',
});

/** The first of the given ends that holds at a moment; undefined if none does. */
export const endIn = (ends: readonly End[] | undefined, moment: Moment): End | undefined =>
  ends?.find((end) => end.holds(moment));

/** The circumstances that can come about in a place, the usual ones first. */
export const variantsIn = (scenario: Scenario, place: Place): readonly Variant[] =>
  scenario.variants.filter((variant) => variant.isPossible?.(place) ?? true);

/** The variant of that id, or the usual one. */
export const variantOf = (scenario: Scenario, place: Place, id: string | null): Variant =>
  variantsIn(scenario, place).find((variant) => variant.id === id) ?? scenario.variants[0];

/** The scenario of that id in a list. Throws if it is not there. */
export function scenarioIn(scenarios: readonly Scenario[], id: string): Scenario {
  const scenario = scenarios.find((candidate) => candidate.id === id);
  if (!scenario) throw new Error(`content/scenarios/${id}.yaml: there is no such scenario in src/scenarios/`);
  return scenario;
}
