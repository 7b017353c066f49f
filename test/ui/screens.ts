import { explore } from '../../src/coach/explore.ts';
import { offersIn } from '../../src/simulator/offers.ts';
import { screenOf } from '../../src/simulator/screen-of.ts';
import type { Screen } from '../../src/simulator/screen.ts';
import { type PracticeState, step } from '../../src/simulator/simulator.ts';
import { plays } from '../model/every-state.ts';
import { wayOfCoach } from '../support/ways.ts';

/** The states on the way to the goal, and those that anything that can be done on it leads to. */
const alongTheWay = (start: PracticeState, isGoal: (state: PracticeState) => boolean) =>
  wayOfCoach(start, isGoal).flatMap((state) => [state, ...offersIn(state).map(({ event }) => step(state, event))]);

/**
 * The screens of the practice, each once: all that linking can show, and of the other scenarios those on the way and one step off it.
 */
export const allScreens: readonly Screen[] = [
  ...new Map(
    plays
      .flatMap(({ scenario, start, variant }) =>
        scenario.id === 'link' && ['usual', 'legacy'].includes(variant.id)
          ? [...explore(start).values()].map(({ state }) => state)
          : alongTheWay(start, variant.isGoal),
      )
      .map(screenOf)
      .map((screen) => [JSON.stringify(screen), screen]),
  ).values(),
];

/** Each page with its screens. */
export const screensByPage: readonly (readonly [string, readonly Screen[]])[] = [
  ...Map.groupBy(allScreens, (screen) => screen.page),
];
