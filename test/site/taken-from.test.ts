import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionFiles } from '../../src/schemas/collections.ts';
import { root, sources } from '../support/content.ts';
import { builtPages } from './built-page.ts';
import { decoded } from './passages.ts';

/** Files that say what sources are wrong about, or list what the four documents have: nothing in them is taken from a source. */
const aboutSources = ['sources', 'coverage', 'wrongTurns'];

/** Dates, and names such as `account-and-list`: pages put them into words. */
const isCode = /^\d{4}-\d{2}-\d{2}$|^[a-z]+(?:-[a-z]+)+$/;

interface Taken {
  readonly source: string;
  readonly file: string;
  readonly words: string | null;
}

/** Each mention of a source in a tree, with the words that are taken from it, if they are printed verbatim. */
function mentions(tree: unknown, file: string): Taken[] {
  if (Array.isArray(tree)) return tree.flatMap((item: unknown) => mentions(item, file));
  if (typeof tree !== 'object' || tree === null) return [];
  const { source, sources: several, value, text } = tree as Record<string, unknown>;
  const words =
    [value, text].find((candidate): candidate is string => typeof candidate === 'string' && !isCode.test(candidate)) ??
    null;
  const listed = Array.isArray(several)
    ? several.map((item: unknown) => (typeof item === 'string' ? item : (item as { id: string }).id))
    : [];
  return [
    ...(typeof source === 'string' ? [{ source, file, words }] : []),
    ...listed.map((listedSource) => ({ source: listedSource, file, words: null })),
    ...Object.values(tree).flatMap((branch: unknown) => mentions(branch, file)),
  ];
}

const files = Object.entries(collectionFiles).filter(([name]) => !aboutSources.includes(name));
const taken = files.flatMap(([, { folder, pattern }]) =>
  globSync(join('content', folder, pattern), { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return mentions(parse(file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text), file);
  }),
);

const pageOf = (source: string) => builtPages.find(({ address }) => address === `/sources/${source}/`);
const seen = (words: string) => decoded(words).replace(/\s+/g, ' ');

describe.each(Object.keys(sources))('the page of the source %s', (id) => {
  const page = pageOf(id)?.root.querySelector('main');
  const text = seen(page?.textContent ?? '');
  const own = taken.filter(({ source }) => source === id);

  it('has every value and all words that are taken from it', () => {
    const words = own.filter(({ words }) => words !== null && !/[{}]/.test(words)).map(({ words }) => seen(words!));
    expect(words.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });

  it('says that nothing is taken from it only where nothing is, and names a page where something draws on it', () => {
    const links = page?.querySelectorAll('#facts ~ dl .entry, section[aria-labelledby="drawn-on"] a') ?? [];
    expect(links.length > 0).toBe(own.length > 0);
  });
});
