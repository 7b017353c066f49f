import { type Kind } from './entry.ts';
import type { Hit } from './rank.ts';
import { wordsOf } from './spelling.ts';
import { pagefindRanking } from './weights.ts';

/** A page in the index. Its addresses are ready to be put into links. */
export interface Page {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly courts: readonly string[];
  readonly topics: readonly string[];
  /** The addresses of its practice, in each court. */
  readonly practice: readonly string[];
  /** All of its text. */
  readonly text: string;
}

/** The index of the site. */
export interface Index {
  /** The pages that have a word, in any of its forms, and are about one of the courts; about any court if none is given. */
  readonly find: (word: string, courts: readonly string[]) => Promise<Hit[]>;
  /** A page that was found, by its id. */
  readonly page: (id: string) => Promise<Page>;
}

/** The part of Pagefind's script that this site uses. The build puts the script beside the index. */
interface PagefindScript {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

interface Pagefind {
  readonly search: (
    words: string | null,
    options: { filters?: Readonly<Record<string, unknown>> },
  ) => Promise<{ results: (Omit<Hit, 'isGuide'> & { readonly data: () => Promise<Fragment> })[] }>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The place of an index: its script, and its folder if that is not the script's own. */
export interface Place {
  readonly script: string;
  readonly folder?: string;
}

/** Every guide has this word. */
const wordOfEveryIndex = 'account';

/** Loads the index. Rejects if it cannot be loaded. */
export async function openIndex({ script, folder }: Place): Promise<Index> {
  // The bundler does not know this address and must leave the import alone: the file is made after the bundler has run.
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindScript;
  const pagefind = createInstance({
    ...(folder === undefined ? {} : { basePath: folder, baseUrl: '/' }),
    // The index is small: a worker costs more than it saves, and would need to be let in by the page's policy.
    noWorker: true,
    ranking: pagefindRanking,
  });
  const loads = new Map<string, () => Promise<Fragment>>();
  const search = async (words: string | null, filters: Readonly<Record<string, unknown>> = {}) => {
    const { results } = await pagefind.search(words, { filters });
    for (const { id, data } of results) loads.set(id, data);
    return results;
  };
  /**
   * Is a word really found? For a word that it does not have, Pagefind looks up ever shorter beginnings: "incomplete" finds "in". That is no
   * answer.
   */
  const isFound = async (word: string, results: Awaited<ReturnType<typeof search>>): Promise<boolean> => {
    if (word.length === 1) return results.length > 0;
    const result = results.find(({ words }) => words.length > 0) ?? results[0];
    if (!result) return false;
    if ((await search(`"${word}"`)).length > 0) return true;
    const { content, meta } = await result.data();
    const [place] = result.words;
    const there = place === undefined ? Object.values(meta).join(' ') : (content.split(/\s+/)[place] ?? '');
    return there.split(/\s+/).some((written) => isForm(word, written));
  };
  // If its list of words cannot be loaded, Pagefind finds nothing and says nothing. So we look up a word that must be there.
  const [known, guides] = await Promise.all([search(wordOfEveryIndex), search(null, { kind: 'guide' satisfies Kind })]);
  if (known.length === 0) throw new Error('The list of words could not be loaded.');
  const guideIds = new Set(guides.map(({ id }) => id));
  return {
    async find(word, courts) {
      const results = await search(word, courts.length > 0 ? { court: { any: courts } } : {});
      if (!(await isFound(word, results))) return [];
      return results.map(({ id, score, words }) => ({ id, score, words, isGuide: guideIds.has(id) }));
    },
    async page(id) {
      const load = loads.get(id);
      if (!load) throw new Error(`No query has found the page ${id}.`);
      return pageOf(await load());
    },
  };
}

/** Is the word in a text the typed word, a continuation of it, or the same word with another ending? */
export function isForm(typed: string, inText: string): boolean {
  const written = wordsOf(inText).join('');
  return written.startsWith(typed.slice(0, Math.max(4, typed.length - 2)));
}

const pageOf = ({ url, content, meta, filters }: Fragment): Page => ({
  address: url,
  title: meta.title ?? '',
  summary: meta.summary ?? '',
  kind: filters.kind?.[0] === 'guide' ? 'guide' : 'question',
  courts: filters.court ?? [],
  topics: (meta.topics ?? '').split(' '),
  practice: meta.practice?.split(' ') ?? [],
  text: content,
});
