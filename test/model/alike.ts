import type { Graph } from '../../src/coach/explore.ts';
import { offersIn } from '../../src/simulator/core/offers.ts';
import { screenOf } from '../../src/simulator/core/screen-of.ts';
import { type PracticeState, step } from '../../src/simulator/core/simulator.ts';

/** What can be done in a state: an item of its menu bar, or a moment of the scenario, told by its place among them. */
function doableIn(state: PracticeState): readonly string[] {
  const bar = (screenOf(state).menuBar ?? []).map((item) => JSON.stringify(item.event));
  return offersIn(state).map(({ event }) => {
    if (event.type === 'clock.moved') return `moment ${state.context.setting.moments.indexOf(event.to)}`;
    const text = JSON.stringify(event);
    return event.type === 'menu.opened' ? `item ${bar.indexOf(text)}` : text;
  });
}

/**
 * Goes to each state of a graph, from another start: that of a court that differs in its words alone. Out: the states there, by the identity
 * of those in the graph. Throws where something else can be done than in the graph.
 */
export function alike(graph: Graph, start: PracticeState): ReadonlyMap<string, PracticeState> {
  const found = new Map<string, PracticeState>();
  for (const [id, { edges, state: known }] of graph) {
    // The first in the graph is its start, and each of the others was found from one before it.
    const state = found.get(id) ?? start;
    found.set(id, state);
    const [here, there] = [doableIn(state), doableIn(known)];
    if (here.join() !== there.join()) throw new Error(`${here.join()} can be done, instead of ${there.join()}`);
    const offers = offersIn(state);
    for (const [index, { to }] of edges.entries()) if (!found.has(to)) found.set(to, step(state, offers[index]!.event));
  }
  return found;
}
