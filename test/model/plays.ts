import type { Place } from '../../src/domain/court.ts';
import { explore, type Graph } from '../../src/coach/explore.ts';
import { scenariosAt } from '../../src/scenarios/all.ts';
import { type Scenario, type Variant, variantsIn } from '../../src/scenarios/play/scenario.ts';
import { addressIdOf, addressTo } from '../../src/simulator/sites/browser/addresses.ts';
import type { Moment } from '../../src/simulator/core/moment.ts';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import type { PageId } from '../../src/simulator/core/names.ts';
import { type Simulator, simulatorOf } from '../../src/simulator/core/simulator.ts';
import { courtIds, placeOf } from '../support/content.ts';

/** One scenario in one set of circumstances in one place. */
export interface Play {
  readonly name: string;
  readonly place: Place;
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly simulator: Simulator;
}

/** Everything that can be played, at PACER and in every court. */
export const plays: readonly Play[] = [...courtIds, 'pacer'].flatMap((id) => {
  const place = placeOf(id);
  return scenariosAt(id).flatMap((scenario) =>
    variantsIn(scenario, place).map((variant) => ({
      name: `${id} ${scenario.id} ${variant.id}`,
      place,
      scenario,
      variant,
      simulator: simulatorOf(variant.start(place)),
    })),
  );
});

/** Every state of a play, and what it cost to find them. */
export function explored({ simulator }: Play) {
  const began = performance.now();
  const graph = explore(simulator);
  return { graph, milliseconds: Math.round(performance.now() - began) };
}

/** The states of a graph that meet a condition, by their identity. */
export const statesWhere = ({ momentOf }: Simulator, graph: Graph, holds: (moment: Moment) => boolean): string[] =>
  [...graph].filter(([, { state }]) => holds(momentOf(state))).map(([id]) => id);

/** The states that can be reached from some states of a graph, including those. */
export function reachableFrom(graph: Graph, ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids);
  // The set grows while the loop goes through it.
  for (const id of reached) graph.get(id)?.edges.forEach(({ to }) => reached.add(to));
  return reached;
}

/** Each page that can be reached, and a shortest way to it from the start. */
export function waysToPages(graph: Graph): { page: PageId; way: PracticeEvent[] }[] {
  const ways = new Map<string, PracticeEvent[]>();
  const pages = new Map<PageId, PracticeEvent[]>();
  // In the order found, so that the first state on a page is the nearest, and each state comes after the one that it was found from.
  for (const [id, { state, edges }] of graph) {
    const way = ways.get(id) ?? [];
    if (!pages.has(state.page)) pages.set(state.page, way);
    for (const { offer, to } of edges) if (!ways.has(to)) ways.set(to, [...way, offer.event]);
  }
  return [...pages].map(([page, way]) => ({ page, way }));
}

/** Can a person do this wherever it is offered? An address counts only if the text that names it leads there. */
export function canBeDone(event: PracticeEvent, moment: Moment): boolean {
  // For these two, any text will do that is not another address.
  if (event.type !== 'address.entered' || event.to === 'elsewhere' || event.to === 'newPassword') return true;
  const text = addressTo(event.to, moment.setting);
  return text !== null && addressIdOf(text, moment) === event.to;
}

/** The same graph with only the ways that a person can take. */
export const walkable = ({ start, momentOf }: Simulator, graph: Graph): Graph =>
  new Map(
    [...graph].map(([id, { state, edges }]) => [
      id,
      { state, edges: edges.filter(({ offer }) => canBeDone(offer.event, momentOf(start))) },
    ]),
  );
