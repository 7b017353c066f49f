import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Coach, createCoach } from '../../../src/coach/coach.ts';
import { distancesTo, type Graph, waysIn } from '../../../src/coach/explore.ts';
import { outcomeOf } from '../../../src/scenarios/play/outcome.ts';
import { begin, record, recordOf, resume, stateOf, undo } from '../../../src/scenarios/play/session.ts';
import { wayWith } from '../../support/ways.ts';
import { faultsOfCoach } from '../coach-against.ts';
import { complaintsAbout } from '../complaints.ts';
import { faultsOfEnds } from '../ends.ts';
import { explored, type Play, reachableFrom, statesWhere, walkable, waysToPages } from '../plays.ts';
import { pick } from '../walk.ts';
import type { Counted } from './counted.ts';
import { walkThrough, walkWithCoach } from './walks.ts';

/** Checks every state of a play, and random walks through it, with one graph and one coach. In: the play, and a function that gets what was found. */
export function holdEveryState(play: Play, tell: (counted: Counted) => void): void {
  const { name, place, scenario, variant, simulator } = play;
  const { start } = simulator;
  let graph: Graph = new Map();
  let distances: ReadonlyMap<string, number> = new Map();
  let coach: Coach = createCoach(simulator, variant.isGoal);

  beforeAll(() => {
    const exploration = explored(play);
    graph = exploration.graph;
    // Going back with Back counts for "can be reached"; the coach can advise fewer things than that.
    distances = distancesTo(simulator, walkable(simulator, graph), variant.isGoal);
    coach = createCoach(simulator, variant.isGoal, waysIn(simulator, graph));
    const began = performance.now();
    coach.prepare(Number.POSITIVE_INFINITY, () => 0);
    const table = Math.round(performance.now() - began);
    const transitions = [...graph.values()].reduce((sum, { edges }) => sum + edges.length, 0);
    const longest = Math.max(...distances.values());
    console.log(
      `${name}: ${graph.size} states and ${transitions} transitions in ${exploration.milliseconds} ms, coach’s table in ${table} ms, longest way ${longest} steps`,
    );
    const reasons = new Set([...graph.values()].flatMap(({ state }) => simulator.reasonIn(state) ?? []));
    tell({
      place: place.id,
      scenario: scenario.id,
      variant: variant.id,
      states: graph.size,
      pages: waysToPages(graph),
      reasons: [...reasons],
      way: wayWith(coach, simulator).offers.map(({ event }) => event),
    });
  });
  afterAll(() => {
    graph = new Map();
    distances = new Map();
    coach = createCoach(simulator, variant.isGoal);
  });

  it('does not begin at its goal, and can reach it', () => {
    const first = distances.get(simulator.identityOf(start));
    expect(first).toBeGreaterThan(0);
  });

  const { goodEnds = [], wrongEnds = [] } = scenario;
  const ends = [...goodEnds, ...wrongEnds];

  it('reaches its goal from every state but its ends, which are one at a time and are left by Undo alone', () => {
    expect(faultsOfEnds(simulator, scenario, graph, distances)).toEqual([]);
  });

  it('is complete for good once its goal was met: no state that can be reached then is told as a failure', () => {
    const first = begin(scenario, place, variant.id);
    const goals = statesWhere(simulator, graph, variant.isGoal);
    const met = graph.get(goals[0]!)!.state;
    const outcomes = [...reachableFrom(graph, goals)].map((id) => {
      const states = [start, met, graph.get(id)!.state] as const;
      return outcomeOf({ ...first, states, doneAfter: 1 });
    });
    expect(outcomes.filter(({ kind }) => kind !== 'complete')).toEqual([]);
  });

  it('reaches every end that it declares, and none that belongs to other circumstances', () => {
    const possible = ends.filter((end) => (end.variant ?? variant.id) === variant.id);
    const others = ends.filter((end) => !possible.includes(end));
    expect(possible.filter((end) => statesWhere(simulator, graph, end.holds).length === 0)).toEqual([]);
    expect(others.filter((end) => statesWhere(simulator, graph, end.holds).length > 0)).toEqual([]);
  });

  it('has a coach whose every advice leads one step nearer, who says when it is done, and gives up only where nothing helps', () => {
    expect(faultsOfCoach(simulator, coach, graph, distances).slice(0, 5)).toEqual([]);
  });

  it('shows words, names of its own for every control, and the message of every refusal', () => {
    expect([...new Set([...graph.values()].flatMap(({ state }) => complaintsAbout(simulator, state)))]).toEqual([]);
  });

  it('puts no value of the card into an event', () => {
    const events = new Set(
      [...graph.values()].flatMap(({ edges }) => edges.map(({ offer }) => JSON.stringify(offer.event))),
    );
    const values = Object.values(variant.start(place).setting.card);
    expect(values.length).toBeGreaterThan(0);
    expect([...events].filter((event) => values.some((value) => event.includes(value)))).toEqual([]);
  });

  walkThrough(simulator);
  walkWithCoach(simulator, variant, () => coach);

  /** The session that follows the coach to the goal. */
  const finished = () =>
    wayWith(coach, simulator).offers.reduce(
      (session, { event }) => record(session, event),
      begin(scenario, place, variant.id),
    );

  it('is complete with the event that reaches the goal, and Undo of it takes that back', () => {
    const done = finished();
    expect(outcomeOf(done)).toEqual({ kind: 'complete' });
    expect(done.doneAfter).toBe(done.events.length);
    expect(outcomeOf(undo(done))).not.toEqual({ kind: 'complete' });
  });

  it('stays complete whatever is done afterwards, and after a reload', () => {
    const done = finished();
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 1, maxLength: 15 }), (numbers) => {
        const session = numbers.reduce((so, number) => record(so, pick(simulator, stateOf(so), number)), done);
        expect(outcomeOf(session)).toEqual({ kind: 'complete' });
        expect(resume(scenario, place, recordOf(session))?.doneAfter).toBe(session.doneAfter);
      }),
      { seed: 20211129, numRuns: 5 },
    );
  });
}
