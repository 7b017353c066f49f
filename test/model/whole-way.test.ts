import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCoach } from '../../src/coach/coach.ts';
import { distancesTo, explore, type Graph, waysIn } from '../../src/coach/explore.ts';
import { wayWith } from '../support/ways.ts';
import { complaintsAbout } from './complaints.ts';
import { statesWhere, walkable } from './plays.ts';
import { newStages, playAt } from './whole-ways.ts';

/** How many states each stage has, printed at the end. */
const sizes = new Map<string, number>();

// A stage that begins like an existing scenario is explored with that: `every-state.test.ts`.
describe.each(newStages)('$name', ({ name, simulator, scenario }) => {
  const { start, identityOf, momentOf } = simulator;
  const [{ isGoal }] = scenario.variants;
  let graph: Graph = new Map();
  let distances: ReadonlyMap<string, number> = new Map();
  beforeAll(() => {
    graph = explore(simulator);
    sizes.set(name, graph.size);
    distances = distancesTo(simulator, walkable(simulator, graph), isGoal);
  });
  afterAll(() => {
    graph = new Map();
    distances = new Map();
  });

  it('does not begin at its goal, and can reach it', () => {
    expect(distances.get(identityOf(start))).toBeGreaterThan(0);
  });

  it('reaches its goal from every state but its ends, and each of those', () => {
    const ends = [...(scenario.goodEnds ?? []), ...(scenario.wrongEnds ?? [])];
    const isEnd = (id: string) => ends.some((end) => end.holds(momentOf(graph.get(id)!.state)));
    expect([...graph.keys()].filter((id) => distances.has(id) === isEnd(id))).toEqual([]);
    expect(ends.filter((end) => statesWhere(simulator, graph, end.holds).length === 0)).toEqual([]);
  });

  it('has a coach whose way meets it, and is a shortest one', () => {
    const { states, offers } = wayWith(createCoach(simulator, isGoal, waysIn(simulator, graph)), simulator);
    expect(isGoal(momentOf(states.at(-1)!))).toBe(true);
    expect(offers.length).toBe(distances.get(identityOf(start)));
  });

  it('shows words, names of its own for every control, and the message of every refusal', () => {
    expect([...new Set([...graph.values()].flatMap(({ state }) => complaintsAbout(simulator, state)))]).toEqual([]);
  });
});

describe('all stages', () => {
  it('are explored whole, each within 100,000 states', () => {
    console.log([...sizes].map(([name, size]) => `${String(size).padStart(6)} states  ${name}`).join('\n'));
    expect([...sizes].filter(([, size]) => size > 100_000)).toEqual([]);
    expect(sizes.size).toBe(new Set(newStages.map(({ name }) => name)).size);
  });

  it('are met', () => {
    expect([...new Set(playAt.map(({ stage }) => stage.id))].sort()).toEqual([
      'backup-codes',
      'limited-menus',
      'link',
      'log-in',
      'lost-phone',
      'lost-phone-no-codes',
      'prompted',
      'reactivate',
      'recover-and-link',
      'recover-both',
      'recover-password',
      'recover-username',
      'register',
      'request-access',
      'search-only',
      'sign-in',
      'stop',
      'switch-on',
      'unlink',
      'upgrade',
    ]);
  });
});
