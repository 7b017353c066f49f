import { everyCourt } from './entry.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Index, Page } from './pagefind.ts';
import { plan } from './planner.ts';
import { missing, rank } from './rank.ts';
import { weights } from './weights.ts';

/** A question that someone asks. */
export interface Question {
  readonly words: string;
  /** The id of the court that it is about; empty for any. */
  readonly court: string;
  /** The names of the courts: their words say where, not what. */
  readonly places: readonly string[];
}

/** A page that answers, and the part of it that shows why. */
export interface Result extends Omit<Page, 'text' | 'practice'> {
  /** The address of its practice, in the court that was asked for if it is practiced there; undefined if there is none. */
  readonly practice: string | undefined;
  readonly excerpt: readonly Piece[];
}

/** The answer to a question: the pages that were found. */
export interface Answer {
  /** The best pages, the best first. */
  readonly results: readonly Result[];
  /** How many pages were found, shown or not. */
  readonly count: number;
  /** Words of the question that no page has. */
  readonly missing: readonly string[];
}

/** Answers a question from the index. If it names a court, that court's pages and those for every court count. */
export async function ask(index: Index, { words, court, places }: Question): Promise<Answer> {
  const planned = plan(words, places);
  const courts = court === '' ? [] : [court, everyCourt];
  const hits = await Promise.all(planned.queries.map((query) => index.find(query.word, courts)));
  const ranked = rank(planned, hits);
  const results = await Promise.all(
    ranked.slice(0, weights.shown).map(async ({ id, words: at }) => {
      const { text, practice, ...page } = await index.page(id);
      const inCourt = practice.find((address) => address.includes(`/practice/${court}/`));
      return { ...page, practice: inCourt ?? practice[0], excerpt: excerptFrom(page, text, at) };
    }),
  );
  return { results, count: ranked.length, missing: missing(planned, hits) };
}

/** The excerpt of a page: around the sought words, or its summary if they are only in the title or outside the text. */
function excerptFrom(page: Pick<Page, 'title' | 'summary'>, text: string, at: readonly number[]): Piece[] {
  const title = text.startsWith(page.title) ? page.title.split(/\s+/).length : 0;
  if (at.every((word) => word < title)) return [{ text: page.summary, sought: false }];
  return excerptOf(text, at, weights.excerpt, title);
}
