import type { CourtProfile } from '../domain/court.ts';
import type { PracticeState, Start } from '../simulator/simulator.ts';

/** One set of circumstances in which a scenario can be played. */
export interface Variant {
  /** `usual` for the scenario itself; others are listed under "What if…". */
  readonly id: string;
  /** Can it come about in this court? Absent where it always can. */
  readonly isPossible?: (court: CourtProfile) => boolean;
  /** The short title of another court's source whose rule it plays; null where the rule is this court's own. */
  readonly borrowedFrom?: (court: CourtProfile) => string | null;
  /** The state of the world and the page one begins on. */
  readonly start: (court: CourtProfile) => Start;
  /** Is what the reader set out to do done, and visible on the screen? */
  readonly isGoal: (state: PracticeState) => boolean;
}

/** An end from which the goal can no longer be reached: the coach then offers Undo and Start over. */
export interface WrongEnd {
  readonly id: string;
  readonly holds: (state: PracticeState) => boolean;
}

/** A task to practice. Its words are in `content/scenarios/<id>.yaml`. */
export interface Scenario {
  readonly id: string;
  /** Raised when old event lists no longer mean the same; stored practice of another version is dropped. */
  readonly version: number;
  readonly variants: readonly [Variant, ...Variant[]];
  readonly wrongEnds: readonly WrongEnd[];
}

/** The circumstances that can come about in a court, the usual ones first. */
export const variantsIn = (scenario: Scenario, court: CourtProfile): readonly Variant[] =>
  scenario.variants.filter((one) => one.isPossible?.(court) ?? true);

/** The variant of that id, or the usual one. */
export const variantOf = (scenario: Scenario, court: CourtProfile, id: string | null): Variant =>
  variantsIn(scenario, court).find((one) => one.id === id) ?? scenario.variants[0];
