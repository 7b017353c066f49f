import { isCode, isTerm } from '../domain/terms.ts';
import type { Moment, State } from '../simulator/core/moment.ts';
import type { Offer } from '../simulator/core/offers.ts';
import { withoutMistypes } from '../simulator/core/identity.ts';
import type { Simulator } from '../simulator/core/simulator.ts';

/** Advice for one state: do this next, there is nothing left to do, or the goal is out of reach. */
export type Advice =
  | { readonly kind: 'do'; readonly offer: Offer; readonly stepsLeft: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'stuck' };

/**
 * Can this offer be on a shortest way? A wrong value in a field never is, nor is a page that is not part of the practice. Leaving
 * them out makes the table small; the tests compare the coach with the full graph.
 */
const isConstructive = ({ event }: Offer): boolean => {
  if (event.type === 'field.filled') return isTerm(event.value) || isCode(event.value);
  if (event.type === 'address.entered') return event.to !== 'elsewhere' && event.to !== 'newPassword';
  return event.type !== 'browser.elsewhereOpened';
};

/** Something that can be done in a state, and the state that it leads to. */
export interface Way {
  readonly offer: Offer;
  readonly next: State;
}

const isConstructiveWay = ({ offer }: Way) => isConstructive(offer);

const takeWaysFrom =
  ({ offersIn, step }: Simulator) =>
  (state: State): readonly Way[] =>
    offersIn(state)
      .filter(isConstructive)
      .map((offer) => ({ offer, next: step(state, offer.event) }));

/** A coach for one scenario. It knows how far every state on the constructive ways is from the goal. */
export interface Coach {
  /** Works on the table for about this many milliseconds by the given clock; true when the table is complete. */
  prepare(milliseconds: number, clock: () => number): boolean;
  /** What to do next in a state. Completes the table first if need be. */
  advise(state: State): Advice;
}

/**
 * A coach for a practice. In: the simulator; whether the goal is met; and, for a caller that has explored them already, all ways on
 * from a state.
 */
export function createCoach(
  simulator: Simulator,
  isMet: (moment: Moment) => boolean,
  allWaysFrom?: (state: State) => readonly Way[],
): Coach {
  const { start, factsOf } = simulator;
  const isGoal = (state: State): boolean => isMet(simulator.momentOf(state));
  const waysOn = allWaysFrom ? (state: State) => allWaysFrom(state).filter(isConstructiveWay) : takeWaysFrom(simulator);
  const queue: State[] = [start];
  const reached = new Set([factsOf(start)]);
  const goals: string[] = [];
  const before = new Map<string, string[]>();
  let distances: Map<string, number> | null = null;

  const measure = () => {
    const measured = new Map<string, number>();
    let layer = goals;
    for (let distance = 0; layer.length > 0; distance += 1) {
      for (const id of layer) measured.set(id, distance);
      layer = [...new Set(layer.flatMap((id) => before.get(id) ?? []))].filter((id) => !measured.has(id));
    }
    return measured;
  };

  const prepare: Coach['prepare'] = (milliseconds, clock) => {
    if (distances) return true;
    const until = clock() + milliseconds;
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const from = factsOf(state);
      if (isGoal(state)) goals.push(from);
      for (const { next } of waysOn(state)) {
        const to = factsOf(next);
        const sources = before.get(to);
        if (sources) sources.push(from);
        else before.set(to, [from]);
        if (!reached.has(to)) {
          reached.add(to);
          queue.push(next);
        }
      }
      if (queue.length > 0 && clock() > until) return false;
    }
    distances = measure();
    return true;
  };

  /** How far a state is by the table: a number, infinity if the goal is out of reach, undefined off the table. */
  const known = (state: State, table: ReadonlyMap<string, number>): number | undefined => {
    if (isGoal(state)) return 0;
    const facts = factsOf(state);
    return table.get(facts) ?? (reached.has(facts) ? Number.POSITIVE_INFINITY : undefined);
  };

  /**
   * The shortest way from a state that may be off the table: search onward until the table takes over. A state off the table is no
   * nearer than the same state without its mistypes, so most states need not be searched.
   */
  const search = (from: State, table: ReadonlyMap<string, number>): Advice => {
    const seen = new Set([factsOf(from)]);
    let layer: { state: State; first: Offer | null }[] = [{ state: from, first: null }];
    let best: { offer: Offer; stepsLeft: number } | null = null;
    for (let depth = 1; layer.length > 0 && (best === null || depth < best.stepsLeft); depth += 1) {
      const next: typeof layer = [];
      for (const { state, first } of layer) {
        for (const way of waysOn(state)) {
          const facts = factsOf(way.next);
          if (seen.has(facts)) continue;
          seen.add(facts);
          const offer = first ?? way.offer;
          const rest = known(way.next, table);
          const atLeast: number = depth + (rest ?? known(withoutMistypes(way.next), table) ?? 0);
          if (atLeast >= (best?.stepsLeft ?? Number.POSITIVE_INFINITY)) continue;
          if (rest === undefined) next.push({ state: way.next, first: offer });
          else best = { offer, stepsLeft: atLeast };
        }
      }
      layer = next;
    }
    return best ? { kind: 'do', ...best } : { kind: 'stuck' };
  };

  return {
    prepare,
    advise: (state) => {
      if (isGoal(state)) return { kind: 'done' };
      while (!prepare(Number.POSITIVE_INFINITY, () => 0));
      return search(state, distances ?? new Map());
    },
  };
}
