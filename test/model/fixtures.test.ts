import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/coach/coach.ts';
import { distancesTo, explore, type Graph, waysIn } from '../../src/coach/explore.ts';
import type { CourtProfile } from '../../src/domain/court.ts';
import { link } from '../../src/scenarios/court/link.ts';
import { type Variant, variantsIn } from '../../src/scenarios/play/scenario.ts';
import { simulatorOf } from '../../src/simulator/core/simulator.ts';
import { fixtureIds, fixtureProfile } from '../support/fixtures.ts';
import { alike } from './alike.ts';
import { faultsOfCoach } from './coach-against.ts';
import { complaintsAbout } from './complaints.ts';
import { walkable } from './plays.ts';

/** No link scenario has needed this many states; more means that something got into the states that does not belong there. */
const manyStates = 10_000;

const possible = fixtureIds.flatMap((id) => {
  const court = fixtureProfile(id);
  return variantsIn(link, court).map((variant) => ({ name: `${id} ${variant.id}`, id, court, variant }));
});

const areThere = (values: readonly unknown[]) => values.map((value) => (value ?? null) !== null);

/** What the states of a practice depend on, beside its words: which pages a court has, and how many items its menus have. */
const shapeOf = ({ splash, nextgenFrom, menus, recovery, site }: CourtProfile): string =>
  JSON.stringify([
    areThere([splash, splash?.linkUtility, nextgenFrom, recovery.login, recovery.password, site]),
    recovery.means,
    Object.values(menus).map((items) => items.length),
  ]);

/** The same if people can call: every page can be open during every call, so the ways to reach the contacts make up most of the states. */
const shapeOfCalls = ({ splash, contacts }: CourtProfile): string =>
  JSON.stringify([
    areThere([splash, splash?.linkUtility]),
    contacts.map(({ canBeCalled, email }) => [canBeCalled, email !== null]),
  ]);

const canCall = ({ variant }: (typeof possible)[number]) => variant.id === 'deactivated';

/**
 * The courts of one shape under the same circumstances: the same can be done in all of them. With calls, which make up most of the states, only one
 * court, and with `THOROUGH` one of each shape.
 */
const groups = [
  ...Map.groupBy(
    possible.filter((play) => !canCall(play)),
    ({ court, variant }) => `${variant.id} ${shapeOf(court)}`,
  ).values(),
  ...Map.groupBy(possible.filter(canCall), ({ court }) => shapeOfCalls(court))
    .values()
    .map((group) => group.slice(0, 1))
    .take(process.env.THOROUGH ? Number.POSITIVE_INFINITY : 1),
];

it('every court can be linked in, with the circumstances that its day allows', () => {
  const variantsOf = (id: string) => possible.filter((play) => play.id === id).map(({ variant }) => variant.id);
  expect(fixtureIds.filter((id) => !variantsOf(id).includes('usual'))).toEqual([]);
  expect(variantsOf('wvsd')).toContain('before-nextgen');
  // Its day is not known, so there is no day before it.
  expect(variantsOf('cob')).not.toContain('before-nextgen');
});

describe.each(groups.map(([first, ...others]) => ({ ...first!, others })))(
  'link in $name',
  ({ name, court, variant, others }) => {
    const simulator = simulatorOf(variant.start(court));
    const { start, identityOf } = simulator;
    let graph: Graph = new Map();

    it('is explored whole: the goal stays in reach, the coach leads to it, and the screens are complete', () => {
      graph = explore(simulator, manyStates);
      const distances = distancesTo(simulator, walkable(simulator, graph), variant.isGoal);
      console.log(`${name}: ${graph.size} states, ${distances.get(identityOf(start)) ?? 'no'} steps to the goal`);
      expect(distances.get(identityOf(start))).toBeGreaterThan(0);
      expect([...graph.keys()].filter((state) => !distances.has(state))).toEqual([]);
      const coach = createCoach(simulator, variant.isGoal, waysIn(simulator, graph));
      expect(faultsOfCoach(simulator, coach, graph, distances).slice(0, 5)).toEqual([]);
      expect([...new Set([...graph.values()].flatMap(({ state }) => complaintsAbout(simulator, state)))]).toEqual([]);
    });

    it.for(others)('is the same in $name, in its own words', (candidate) => {
      const there = simulatorOf(candidate.variant.start(candidate.court));
      const states = alike(simulator, graph, there);
      const isGoalIn = ({ isGoal }: Variant) =>
        [...states].filter(([, state]) => isGoal(there.momentOf(state))).map(([id]) => id);
      expect(isGoalIn(candidate.variant)).toEqual(
        [...graph].filter(([, { state }]) => variant.isGoal(simulator.momentOf(state))).map(([id]) => id),
      );
      expect([...new Set([...states.values()].flatMap((state) => complaintsAbout(there, state)))]).toEqual([]);
    });
  },
);
