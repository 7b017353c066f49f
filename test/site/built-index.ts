import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../.ci/bench/serve.mjs';
import { type Answer, ask } from '../../src/search/ask.ts';
import { openIndex } from '../../src/search/pagefind.ts';
import { courtFiles } from '../support/content.ts';
import { dist } from './built-page.ts';

/** The search of the built site, as its search page runs it. */
export interface BuiltSearch {
  readonly ask: (question: string, court?: string) => Promise<Answer>;
  readonly close: () => void;
}

/** Opens the index in `dist`. The test that opens it closes it. */
export async function openBuiltIndex(): Promise<BuiltSearch> {
  const site = await serve(dist);
  const script = pathToFileURL(resolve(dist, 'pagefind/pagefind.js')).href;
  const index = await openIndex({ script, folder: `${site.origin}/pagefind/` });
  const places = Object.values(courtFiles).flatMap((court) => [
    court.name.value,
    court.shortName,
    court.pacerName.value,
  ]);
  return { ask: (words, court = '') => ask(index, { words, court, places }), close: () => site.close() };
}
