import type { Advice, Coach } from '../../src/coach/coach.ts';
import type { Graph } from '../../src/coach/explore.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

/**
 * Checks a coach against the true distances, in every state of a graph. Out: what it gets wrong, in words; nothing if every
 * advice leads one step nearer. States with equal facts are asked about once: the random walks show that they get one answer.
 */
export function faultsOfCoach(
  { factsOf }: Simulator,
  coach: Coach,
  graph: Graph,
  distances: ReadonlyMap<string, number>,
): string[] {
  const given = new Map<string, Advice>();
  return [...graph].flatMap(([id, { state, edges }]) => {
    const facts = factsOf(state);
    const advice = given.get(facts) ?? coach.advise(state);
    given.set(facts, advice);
    const left = distances.get(id);
    if (left === undefined) return advice.kind === 'stuck' ? [] : [`${id}: ${advice.kind}, where nothing helps`];
    if (left === 0) return advice.kind === 'done' ? [] : [`${id}: ${advice.kind} at the goal`];
    if (advice.kind !== 'do') return [`${id}: ${advice.kind}, ${left} steps before the goal`];
    const wanted = JSON.stringify(advice.offer.event);
    const edge = edges.find(({ offer }) => JSON.stringify(offer.event) === wanted);
    if (!edge) return [`${id}: ${wanted}, which cannot be done here`];
    const after = distances.get(edge.to);
    if (after !== left - 1) return [`${id}: ${wanted} leads from ${left} steps to ${String(after)}`];
    return advice.stepsLeft === left ? [] : [`${id}: says ${advice.stepsLeft} steps where ${left} are left`];
  });
}
