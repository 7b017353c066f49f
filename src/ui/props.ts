import type { Place } from '../domain/court.ts';
import type { RouteStep } from '../scenarios/progress.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { PackedPlace } from './packed.ts';
import type { UseSecondFactor } from './use-second-factor.tsx';
import type { PracticeStrings } from './strings.ts';

/** The words of one scenario, as the practice frame shows them. */
export interface ScenarioText {
  readonly title: string;
  readonly start: string;
  readonly goal: string;
  readonly complete: string;
  readonly variants: Readonly<Record<string, { title: string; start: string; goal: string; complete: string }>>;
  readonly wrongEnds: Readonly<Record<string, { title: string; lesson: string }>>;
}

/** Everything the practice frame gets from the page. Plain data: it travels in the HTML. */
export interface PracticeProps {
  readonly place: PackedPlace;
  readonly scenario: string;
  readonly text: ScenarioText;
  readonly strings: PracticeStrings;
  readonly route: readonly RouteStep[];
  /** Beside a guide's steps, or on a page of its own. */
  readonly mode: 'guide' | 'page';
  readonly differencesHref: string;
}

/** The same once the place is unpacked and the scenario that it names is at hand. */
export interface PlayedProps extends Omit<PracticeProps, 'scenario' | 'place'> {
  readonly place: Place;
  readonly scenario: Scenario;
  /** The second factor; absent where no scenario of the page has one. */
  readonly useSecondFactor?: UseSecondFactor;
}
