import type { Plan } from './planner.ts';
import { weights } from './weights.ts';

/** A page that a query found: its id in the index, how well it fits, the positions of the words in its text, and whether it is a guide. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly isGuide: boolean;
}

/** A page as an answer to a whole question. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The positions in the page's text, counted in words, in order, of the reader's own words, or otherwise of other words for them. */
  readonly words: readonly number[];
}

/**
 * Combines what the queries of a plan found: `hits[n]` is what `plan.queries[n]` found. A page scores for each idea by its best word
 * for that idea, and loses by the ideas that it has no word for. The best page comes first; pages far behind it are left out. The same
 * input gives the same output.
 */
export function rank({ ideas, queries }: Plan, hits: readonly (readonly Hit[])[]): Ranked[] {
  const pages = new Map<string, { byIdea: number[]; own: number[]; other: number[]; isGuide: boolean }>();
  // A rare word scores high. Where the reader's own word is common, another word for it stays below it.
  const most = ideas.map((own) => {
    const ownHits = queries.flatMap(({ word }, index) => (word === own ? (hits[index] ?? []) : []));
    return ownHits.length > 0 ? Math.max(...ownHits.map(({ score }) => score)) : undefined;
  });
  queries.forEach(({ word, idea, weight }, index) => {
    for (const { id, score, words, isGuide } of hits[index] ?? []) {
      const page = pages.get(id) ?? { byIdea: ideas.map(() => 0), own: [], other: [], isGuide };
      const worth = word === ideas[idea] ? score : Math.min(score, most[idea] ?? score);
      page.byIdea[idea] = Math.max(page.byIdea[idea] ?? 0, worth * weight);
      (word === ideas[idea] ? page.own : page.other).push(...words);
      pages.set(id, page);
    }
  });
  const ranked = [...pages].map(([id, { byIdea, own, other, isGuide }]) => {
    const words = [...new Set(own.length > 0 ? own : other)].sort((first, second) => first - second);
    const covered = byIdea.filter((score) => score > 0).length / ideas.length;
    const sum = byIdea.reduce((so, score) => so + score, 0);
    return { id, score: sum * covered * (isGuide ? weights.guide : 1), words };
  });
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best] = ranked;
  return best ? ranked.filter(({ score }) => score >= best.score * weights.cutOff) : [];
}

/** The ideas of a plan that no page has a word for, as they are looked up. */
export const missing = ({ ideas, queries }: Plan, hits: readonly (readonly Hit[])[]): string[] =>
  ideas.filter((_, idea) => queries.every((query, index) => query.idea !== idea || (hits[index] ?? []).length === 0));
