import { explore } from '../../src/coach/explore.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { perform } from '../../src/simulator/core/perform.ts';
import type { Moment, State } from '../../src/simulator/core/moment.ts';
import type { Screen } from '../../src/simulator/core/screen.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { plays } from '../model/plays.ts';
import { pacerPlace, termOf } from '../support/content.ts';
import { playedGuide } from '../support/guides.ts';
import { firstOnEachPage, wayOfCoach } from '../support/ways.ts';

/** The screens of the guide to registering, as far as someone gets who already has an account: PACER warns them. */
function untilWarned(): Screen[] {
  const variant = scenarioOf('register').variants.find(({ id }) => id === 'account-exists')!;
  const simulator = simulatorOf(variant.start(pacerPlace));
  const actions = playedGuide('pacer/register').front.steps.flatMap((step) => step.do);
  const states = [simulator.start];
  for (const action of actions) {
    const state = states.at(-1)!;
    if (state.page === 'register.mayExist') break;
    states.push(perform(simulator, state, action, termOf));
  }
  return states.map(simulator.screenOf);
}

/** The states on the way to the goal, and those one step off it. */
const alongTheWay = (simulator: Simulator, isGoal: (moment: Moment) => boolean): readonly State[] =>
  wayOfCoach(simulator, isGoal).flatMap((state) => [
    state,
    ...simulator.offersIn(state).map(({ event }) => simulator.step(state, event)),
  ]);

/**
 * The screens of the practice, each once: all that linking can show, and of the other scenarios those on the way and one step off it; at
 * PACER also one of each page.
 */
export const allScreens: readonly Screen[] = [
  ...new Map(
    [
      ...untilWarned(),
      ...plays.flatMap(({ scenario, simulator, variant }) => {
        const states =
          scenario.id === 'link' && ['usual', 'legacy'].includes(variant.id)
            ? [...explore(simulator).values()].map(({ state }) => state)
            : variant.id === 'usual' && simulator.setting.court === null
              ? [...alongTheWay(simulator, variant.isGoal), ...firstOnEachPage(simulator)]
              : alongTheWay(simulator, variant.isGoal);
        return states.map(simulator.screenOf);
      }),
    ].map((screen) => [JSON.stringify(screen), screen]),
  ).values(),
];

/** Each page with its screens. */
export const screensByPage: readonly (readonly [string, readonly Screen[]])[] = [
  ...Map.groupBy(allScreens, (screen) => screen.page),
];
