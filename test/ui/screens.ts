import { explore } from '../../src/coach/explore.ts';
import { offersIn } from '../../src/simulator/core/offers.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { perform } from '../../src/simulator/core/perform.ts';
import { screenOf } from '../../src/simulator/core/screen-of.ts';
import type { Screen } from '../../src/simulator/core/screen.ts';
import { pageOf, type PracticeState, startState, step } from '../../src/simulator/core/simulator.ts';
import { plays } from '../model/plays.ts';
import { pacerPlace, termOf } from '../support/content.ts';
import { playedGuide } from '../support/guides.ts';
import { firstOnEachPage, wayOfCoach } from '../support/ways.ts';

/** The states on the way of the guide to registering, as far as one gets who has an account already: PACER warns. */
function untilWarned(): PracticeState[] {
  const variant = scenarioOf('register').variants.find(({ id }) => id === 'account-exists')!;
  const actions = playedGuide('pacer/register').front.steps.flatMap((one) => one.do);
  const states = [startState(variant.start(pacerPlace))];
  for (const action of actions) {
    const state = states.at(-1)!;
    if (pageOf(state) === 'register.mayExist') break;
    states.push(perform(state, action, termOf));
  }
  return states;
}

/** The states on the way to the goal, and those that anything that can be done on it leads to. */
const alongTheWay = (start: PracticeState, isGoal: (state: PracticeState) => boolean) =>
  wayOfCoach(start, isGoal).flatMap((state) => [state, ...offersIn(state).map(({ event }) => step(state, event))]);

/**
 * The screens of the practice, each once: all that linking can show, and of the other scenarios those on the way and one step off it; at
 * PACER also one of each page.
 */
export const allScreens: readonly Screen[] = [
  ...new Map(
    [
      ...untilWarned(),
      ...plays.flatMap(({ scenario, start, variant }) =>
        scenario.id === 'link' && ['usual', 'legacy'].includes(variant.id)
          ? [...explore(start).values()].map(({ state }) => state)
          : variant.id === 'usual' && start.context.setting.court === null
            ? [...alongTheWay(start, variant.isGoal), ...firstOnEachPage(start)]
            : alongTheWay(start, variant.isGoal),
      ),
    ]
      .map(screenOf)
      .map((screen) => [JSON.stringify(screen), screen]),
  ).values(),
];

/** Each page with its screens. */
export const screensByPage: readonly (readonly [string, readonly Screen[]])[] = [
  ...Map.groupBy(allScreens, (screen) => screen.page),
];
