import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/coach/coach.ts';
import { distancesTo, explore } from '../../src/coach/explore.ts';
import type { CourtProfile } from '../../src/domain/court.ts';
import { link } from '../../src/scenarios/link.ts';
import { variantsIn } from '../../src/scenarios/scenario.ts';
import { identityOf } from '../../src/simulator/identity.ts';
import { startState } from '../../src/simulator/simulator.ts';
import { fixtureIds, fixtureProfile } from '../support/fixtures.ts';
import { faultsOfCoach } from './coach-against.ts';
import { complaintsAbout } from './complaints.ts';
import { walkable } from './plays.ts';

/** No link has needed as many; more means that something got into the states that does not belong there. */
const manyStates = 10_000;

const possible = fixtureIds.flatMap((id) => {
  const court = fixtureProfile(id);
  return variantsIn(link, court).map((variant) => ({ name: `${id} ${variant.id}`, id, court, variant }));
});

/** What the states of a practice with a telephone depend on: its first page, and how its contacts are reached. */
const shapeOf = ({ splash, contacts }: CourtProfile): string =>
  JSON.stringify([
    splash !== null,
    (splash?.linkUtility ?? null) !== null,
    contacts.map(({ canBeCalled, email }) => [canBeCalled, email !== null]),
  ]);

// Every page can be open during every call, so this one has seven times as many states: once for each shape of court will do.
const plays = possible.filter(
  (play) =>
    play.variant.id !== 'deactivated' ||
    possible.find((one) => one.variant.id === 'deactivated' && shapeOf(one.court) === shapeOf(play.court)) === play,
);

it('every court can be linked in, with the circumstances that its day allows', () => {
  const variantsOf = (id: string) => possible.filter((play) => play.id === id).map(({ variant }) => variant.id);
  expect(fixtureIds.filter((id) => !variantsOf(id).includes('usual'))).toEqual([]);
  expect(variantsOf('wvsd')).toContain('before-nextgen');
  // Its day is not known, so there is no day before it.
  expect(variantsOf('cob')).not.toContain('before-nextgen');
});

describe.each(plays)('link in $name', ({ name, court, variant }) => {
  const start = startState(variant.start(court));

  it('is explored whole: the goal stays in reach, the coach leads to it, and the screens are complete', () => {
    const graph = explore(start, manyStates);
    const distances = distancesTo(walkable(graph, start), variant.isGoal);
    console.log(`${name}: ${graph.size} states, ${distances.get(identityOf(start)) ?? 'no'} steps to the goal`);
    expect(distances.get(identityOf(start))).toBeGreaterThan(0);
    expect([...graph.keys()].filter((state) => !distances.has(state))).toEqual([]);
    expect(faultsOfCoach(createCoach(start, variant.isGoal), graph, distances).slice(0, 5)).toEqual([]);
    expect([...new Set([...graph.values()].flatMap(({ state }) => complaintsAbout(state)))]).toEqual([]);
  });
});
