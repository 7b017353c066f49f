import type { Moment, State } from '../simulator/core/moment.ts';
import type { Offer } from '../simulator/core/offers.ts';
import type { Simulator } from '../simulator/core/simulator.ts';
import type { Way } from './coach.ts';

/** A state that can be reached, and where each offer in it leads. */
export interface Node {
  readonly state: State;
  readonly edges: readonly { readonly offer: Offer; readonly to: string }[];
}

/** All states that can be reached, by identity, in the order in which they were reached. */
export type Graph = ReadonlyMap<string, Node>;

/**
 * Explore everything that can be reached in a practice. Throws if there are more states than `limit`: a scenario of that
 * size carries something in its states that does not belong there.
 */
export function explore({ start, step, offersIn, identityOf }: Simulator, limit = 100_000): Graph {
  const reached = new Map([[identityOf(start), start]]);
  const graph = new Map<string, Node>();
  // A new state is added at the end, and comes in its turn.
  for (const [id, state] of reached) {
    const edges = offersIn(state).map((offer) => {
      const next = step(state, offer.event);
      const to = identityOf(next);
      if (!reached.has(to)) {
        if (reached.size >= limit) throw new Error(`more than ${limit} states`);
        reached.set(to, next);
      }
      return { offer, to };
    });
    graph.set(id, { state, edges });
  }
  return graph;
}

/** A state of a graph. Throws if it cannot be reached there. */
function nodeIn(graph: Graph, id: string): Node {
  const node = graph.get(id);
  if (!node) throw new Error(`exploring has not found ${id}`);
  return node;
}

/** The ways on from a state of a graph, for a coach, so that they need not be worked out again. */
export const waysIn =
  ({ identityOf }: Simulator, graph: Graph) =>
  (state: State): readonly Way[] =>
    nodeIn(graph, identityOf(state)).edges.map(({ offer, to }) => ({ offer, next: nodeIn(graph, to).state }));

/** How many steps each state is from the nearest state that fits. States from which no such state can be reached are absent. */
export function distancesTo(
  { momentOf }: Simulator,
  graph: Graph,
  fits: (moment: Moment) => boolean,
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const [id, { edges }] of graph) {
    for (const { to } of edges) {
      const sources = before.get(to);
      if (sources) sources.push(id);
      else before.set(to, [id]);
    }
  }
  const distances = new Map<string, number>();
  let layer = [...graph].filter(([, node]) => fits(momentOf(node.state))).map(([id]) => id);
  for (let distance = 0; layer.length > 0; distance += 1) {
    for (const id of layer) distances.set(id, distance);
    layer = [...new Set(layer.flatMap((id) => before.get(id) ?? []))].filter((id) => !distances.has(id));
  }
  return distances;
}
