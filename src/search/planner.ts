import { filler } from './filler.ts';
import { wordsOf } from './spelling.ts';
import { rootOf, synonymsOf } from './synonyms.ts';
import { weights } from './weights.ts';

/** A query to the index. */
export interface Query {
  readonly word: string;
  /** The number of the question's idea that it looks for, counted from 0. */
  readonly idea: number;
  /** The weight of what it finds: 1 for the reader's own word, less for another word for it. */
  readonly weight: number;
}

/** What to look up for a question. */
export interface Plan {
  /** The words that carry the question, one for each idea, as they are looked up. */
  readonly ideas: readonly string[];
  readonly queries: readonly Query[];
}

/**
 * The queries that answer a question. In: the question, and the names of the courts. Pagefind finds only pages that have all
 * words of a query. So each word that carries meaning is looked up by itself, and so is each other word for it; `rank` combines
 * what they find.
 */
export function plan(question: string, places: readonly string[] = []): Plan {
  const placeWords = new Set(places.flatMap(wordsOf).map(rootOf));
  const words = wordsOf(question);
  const carrying = words.filter((word) => !filler.has(word));
  const ideas = [...new Map((carrying.length > 0 ? carrying : words).map((word) => [rootOf(word), word])).values()];
  return {
    ideas: ideas.slice(0, weights.ideas),
    queries: ideas.slice(0, weights.ideas).flatMap((word, idea) => {
      const weight = placeWords.has(rootOf(word)) ? weights.place : 1;
      const others = synonymsOf(word).map((other) => ({ word: other, idea, weight: weight * weights.synonym }));
      return [{ word, idea, weight }, ...others];
    }),
  };
}
