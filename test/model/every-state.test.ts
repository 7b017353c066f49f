import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCoach } from '../../src/coach/coach.ts';
import { distancesTo, type Graph } from '../../src/coach/explore.ts';
import { accountReasons, cmecfReasons, mfaReasons, pacerReasons, type Reason } from '../../src/domain/refusal.ts';
import { outcomeOf } from '../../src/scenarios/outcome.ts';
import { begin } from '../../src/scenarios/session.ts';
import type { PageId } from '../../src/simulator/screen.ts';
import { identityOf } from '../../src/simulator/identity.ts';
import { pageOf } from '../../src/simulator/simulator.ts';
import { everyPage } from '../support/pages.ts';
import { faultsOfCoach } from './coach-against.ts';
import { complaintsAbout, reasonIn } from './complaints.ts';
import { faultsOfEnds } from './ends.ts';
import { explored, plays, reachableFrom, statesWhere, walkable } from './every-state.ts';

// Some of these have thousands of states, and a machine may be busy with something else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const pages = new Set<PageId>();
const reasons = new Set<Reason>();

describe.each(plays)('$name', (play) => {
  const { place, scenario, variant, start } = play;
  let graph: Graph = new Map();
  let distances: ReadonlyMap<string, number> = new Map();

  beforeAll(() => {
    const found = explored(play);
    graph = found.graph;
    // The way back by Back counts for "can be reached"; what the coach can tell one to do is less.
    distances = distancesTo(walkable(graph, start), variant.isGoal);
    const transitions = [...graph.values()].reduce((sum, { edges }) => sum + edges.length, 0);
    console.log(`${play.name}: ${graph.size} states, ${transitions} transitions, ${found.milliseconds} ms`);
  });
  afterAll(() => {
    graph = new Map();
    distances = new Map();
  });

  it('does not begin at its goal, and can reach it', () => {
    const first = distances.get(identityOf(start));
    expect(first).toBeGreaterThan(0);
  });

  const { goodEnds = [], wrongEnds } = scenario;
  const ends = [...goodEnds, ...wrongEnds];

  it('reaches its goal from every state but its ends, which are one at a time and are left by Undo alone', () => {
    expect(faultsOfEnds(scenario, graph, distances)).toEqual([]);
  });

  it('is complete for good once its goal was met: no state that can be reached then is told as a failure', () => {
    const first = begin(scenario, place, variant.id);
    const goals = statesWhere(graph, variant.isGoal);
    const met = graph.get(goals[0]!)!.state;
    const outcomes = [...reachableFrom(graph, goals)].map((id) => {
      const states = [start, met, graph.get(id)!.state] as const;
      return outcomeOf({ ...first, states, doneAfter: 1 });
    });
    expect(outcomes.filter(({ kind }) => kind !== 'complete')).toEqual([]);
  });

  it('reaches every end that it declares, and none that belongs to other circumstances', () => {
    const possible = ends.filter((one) => (one.variant ?? variant.id) === variant.id);
    const others = ends.filter((one) => !possible.includes(one));
    expect(possible.filter((one) => statesWhere(graph, one.holds).length === 0)).toEqual([]);
    expect(others.filter((one) => statesWhere(graph, one.holds).length > 0)).toEqual([]);
  });

  it('has a coach whose every advice leads one step nearer, who says when it is done, and gives up only where nothing helps', () => {
    const coach = createCoach(start, variant.isGoal);
    const began = performance.now();
    coach.prepare(Number.POSITIVE_INFINITY, () => 0);
    const table = Math.round(performance.now() - began);
    const faults = faultsOfCoach(coach, graph, distances);
    const longest = Math.max(...distances.values());
    console.log(`${play.name}: coach's table ${table} ms, longest way ${longest} steps, ${faults.length} faults`);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('shows words, names of its own for every control, and the message of every refusal', () => {
    const complaints = new Set([...graph.values()].flatMap(({ state }) => complaintsAbout(state)));
    for (const { state } of graph.values()) {
      const page = pageOf(state);
      pages.add(page);
      const reason = reasonIn(state, page);
      if (reason) reasons.add(reason);
    }
    expect([...complaints]).toEqual([]);
  });

  it('puts no value of the card into an event', () => {
    const events = new Set([...graph.values()].flatMap(({ edges }) => edges.map(({ event }) => JSON.stringify(event))));
    const values = Object.values(variant.start(place).setting.card);
    expect(values.length).toBeGreaterThan(0);
    expect([...events].filter((event) => values.some((value) => event.includes(value)))).toEqual([]);
  });
});

describe('all of them together', () => {
  it('reach every page', () => {
    expect([...pages].sort()).toEqual(everyPage);
  });

  it('meet every reason for a refusal', () => {
    expect([...reasons].sort()).toEqual([...pacerReasons, ...cmecfReasons, ...accountReasons, ...mfaReasons].sort());
  });
});
