import type { ComponentChild } from 'preact';
import type { Place } from '../../domain/court.ts';
import type { RouteStep } from '../../scenarios/play/progress.ts';
import type { Scenario } from '../../scenarios/play/scenario.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { UseSecondFactor } from './second-factor.ts';

/** The words of one scenario, as the practice frame shows them. */
export interface ScenarioText {
  readonly title: string;
  readonly start: string;
  readonly goal: string;
  readonly complete: string;
  readonly variants: Readonly<Record<string, { title: string; start: string; goal: string; complete: string }>>;
  readonly goodEnds: Readonly<Record<string, { title: string; lesson: string }>>;
  readonly wrongEnds: Readonly<Record<string, { title: string; lesson: string }>>;
}

/** Everything the practice frame gets from the page. Plain data: it travels in the HTML. */
export interface PracticeProps {
  readonly place: Place;
  readonly scenario: string;
  readonly text: ScenarioText;
  readonly strings: PracticeStrings;
  readonly route: readonly RouteStep[];
  /** Where the practice is: beside the steps of a guide, on a page of its own, or in a way as one of its stages. There the fragment names the way. */
  readonly mode: 'guide' | 'page' | 'way';
  readonly differencesHref: string;
}

/** The same with the scenario itself in place of its name. */
export interface PlayedProps extends Omit<PracticeProps, 'scenario'> {
  readonly scenario: Scenario;
  /** The key under which it is stored; absent if the key follows from its place and scenario. */
  readonly storedAs?: string;
  /** Does the focus go to the screen when the practice appears? */
  readonly takesFocus?: boolean;
  /** Called when the goal is reached. */
  readonly onGoal?: () => void;
  /** What the reader can do after the goal is reached. */
  readonly afterGoal?: ComponentChild;
  /** The second factor; absent where no scenario of the page has one. */
  readonly useSecondFactor?: UseSecondFactor;
}
