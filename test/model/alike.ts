import type { Graph } from '../../src/coach/explore.ts';
import type { State } from '../../src/simulator/core/moment.ts';
import type { Simulator } from '../../src/simulator/core/simulator.ts';

/** What can be done in a state: an item of its menu bar, or a moment of the scenario, told by its place among them. */
function doableIn({ screenOf, offersIn, setting }: Simulator, state: State): readonly string[] {
  const bar = (screenOf(state).menuBar ?? []).map((item) => JSON.stringify(item.event));
  return offersIn(state).map(({ event }) => {
    if (event.type === 'clock.moved') return `moment ${setting.moments.indexOf(event.to)}`;
    const text = JSON.stringify(event);
    return event.type === 'court.menuOpened' ? `item ${bar.indexOf(text)}` : text;
  });
}

/**
 * Goes to each state of a graph of one practice in another: that of a court that differs in its words alone. Out: the states there, by the identity
 * of those in the graph. Throws where something else can be done than in the graph.
 */
export function alike(of: Simulator, graph: Graph, simulator: Simulator): ReadonlyMap<string, State> {
  const { start, step, offersIn } = simulator;
  const found = new Map<string, State>();
  for (const [id, { edges, state: known }] of graph) {
    // The first in the graph is its start, and each of the others was found from one before it.
    const state = found.get(id) ?? start;
    found.set(id, state);
    const [here, there] = [doableIn(simulator, state), doableIn(of, known)];
    if (here.join() !== there.join()) throw new Error(`${here.join()} can be done, instead of ${there.join()}`);
    const offers = offersIn(state);
    for (const [index, { to }] of edges.entries()) if (!found.has(to)) found.set(to, step(state, offers[index]!.event));
  }
  return found;
}
