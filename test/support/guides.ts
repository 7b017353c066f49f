import { practicedAt } from '../../src/content/guide-address.ts';
import type { Place } from '../../src/domain/court.ts';
import { routeOf } from '../../src/profiles/route.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { type Variant, variantOf } from '../../src/scenarios/play/scenario.ts';
import type { GuideStep } from '../../src/schemas/guide.ts';
import { type Action, perform } from '../../src/simulator/core/perform.ts';
import type { Screen } from '../../src/simulator/core/screen.ts';
import type { State } from '../../src/simulator/core/moment.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { guideAt, guidePaths, placeOf, termOf } from './content.ts';

/** A guide with the practice that plays it. */
export interface PlayedGuide {
  readonly path: string;
  readonly file: string;
  readonly front: ReturnType<typeof guideAt>['front'];
  readonly body: string;
  readonly place: Place;
  readonly variant: Variant;
  readonly simulator: Simulator;
}

/** A guide by its path below `content/guides/`; `place` stands in for the one that its folder names. */
export function playedGuide(path: string, place = placeOf(practicedAt(path))): PlayedGuide {
  const { front, body } = guideAt(path);
  const variant = variantOf(scenarioOf(front.scenario), place, null);
  return {
    path,
    file: `content/guides/${path}.mdx`,
    front,
    body,
    place,
    variant,
    simulator: simulatorOf(variant.start(place)),
  };
}

/** All guides. */
export const playedGuides = guidePaths.map((path) => playedGuide(path));

/** The practice with the browser at an unrelated address: a reader may come from anywhere. */
export const fromAnywhere = (simulator: Simulator): Simulator => ({
  ...simulator,
  start: simulator.step(simulator.start, { type: 'address.entered', to: 'elsewhere' }),
});

/** Performs steps. Out: the last state. If a step cannot be performed, throws and names the file and the step. */
export const afterSteps = (steps: readonly GuideStep[], simulator: Simulator, file: string): State =>
  simulator.replay(
    routeOf(steps, simulator, termOf, file).flatMap(({ events }) => events),
    simulator.start,
  );

/** Performs actions. Out: the state before the first, and after each. */
export function statesAlong(actions: readonly Action[], simulator: Simulator, start = simulator.start): State[] {
  const states = [start];
  for (const action of actions) states.push(perform(simulator, states.at(-1) ?? start, action, termOf));
  return states;
}

/** The screens that a reader sees in each step, by its id: before, between and after its actions. */
export function screensOfSteps({ front, simulator }: PlayedGuide): ReadonlyMap<string, readonly Screen[]> {
  let state = simulator.start;
  return new Map(
    front.steps.map((step) => {
      const states = statesAlong(step.do, simulator, state);
      state = states.at(-1) ?? state;
      return [step.id, states.map(simulator.screenOf)] as const;
    }),
  );
}
