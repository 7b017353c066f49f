import type { Graph } from '../../src/coach/explore.ts';
import type { Scenario } from '../../src/scenarios/play/scenario.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

/**
 * What is wrong with the ends of a scenario, over every state, in words: a state from which the goal is out of reach and which is no end, an
 * end from which it can be reached, two ends at once, a wrong end that something other than Undo leads out of.
 */
export function faultsOfEnds(
  { momentOf }: Simulator,
  scenario: Scenario,
  graph: Graph,
  distances: ReadonlyMap<string, number>,
): string[] {
  const { goodEnds = [], wrongEnds = [] } = scenario;
  const isWrong = (id: string) => wrongEnds.some((end) => end.holds(momentOf(graph.get(id)!.state)));
  return [...graph].flatMap(([id, { state, edges }]) => {
    const ends = [...goodEnds, ...wrongEnds].filter(({ holds }) => holds(momentOf(state))).map((end) => end.id);
    return [
      ...(ends.length === 0 && !distances.has(id) ? [`${id}: no end, and the goal is out of reach`] : []),
      ...(ends.length > 0 && distances.has(id) ? [`${id}: ${ends.join()}, and the goal can be reached`] : []),
      ...(ends.length > 1 ? [`${id}: ${ends.join(' and ')} at once`] : []),
      ...(isWrong(id) && edges.some(({ to }) => !isWrong(to)) ? [`${id}: a wrong end that one gets out of`] : []),
    ];
  });
}
