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

/** Files whose values the page lists with a name each, and their words in one list. Elsewhere the page names what draws on the source. */
const withValues = ['courts', 'pacer', 'account', 'mfa', 'cmecf', 'facts'];

interface Taken {
  readonly source: string;
  readonly collection: string;
  /** Is it a value, and no words of a screen? */
  readonly isFact: boolean;
  /** What is taken, where it is printed as it stands. */
  readonly words: readonly string[];
}

/** Each mention of a source in a tree, with what is taken from it. */
function mentions(tree: unknown, collection: string): Taken[] {
  if (Array.isArray(tree)) return tree.flatMap((item: unknown) => mentions(item, collection));
  if (typeof tree !== 'object' || tree === null) return [];
  const { source, sources: several, value, text } = tree as Record<string, unknown>;
  const words = [value, text]
    .flat()
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .map(String)
    .filter((word) => !isCode.test(word));
  const isFact = value !== undefined;
  const listed = Array.isArray(several)
    ? several.map((named: unknown) => (typeof named === 'string' ? named : (named as { id: string }).id))
    : [];
  return [
    ...(typeof source === 'string' ? [{ source, collection, isFact, words }] : []),
    ...listed.map((named) => ({ source: named, collection, isFact: false, words: [] })),
    ...Object.values(tree).flatMap((inside: unknown) => mentions(inside, collection)),
  ];
}

const files = Object.entries(collectionFiles).filter(([name]) => !aboutSources.includes(name));
const taken = files.flatMap(([collection, { folder, pattern }]) =>
  globSync(join('content', folder, pattern), { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return mentions(parse(file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text), collection);
  }),
);

const pageOf = (source: string) => builtPages.find(({ address }) => address === `/sources/${source}/`);
const seen = (words: string) => decoded(words).replace(/\s+/g, ' ');

it('is read wherever content has it, and values and words are in files that the page lists', () => {
  const from = (some: readonly Taken[]) => new Set(some.map(({ collection }) => collection));
  expect([...from(taken)]).toEqual(expect.arrayContaining([...withValues, 'mfaTimeline']));
  expect(from(taken)).not.toContain('devices');
  expect(from(taken.filter(({ isFact, words }) => isFact || words.length > 0))).toEqual(new Set(withValues));
});

describe.each(Object.keys(sources))('the page of the source %s', (id) => {
  const page = pageOf(id)?.root.querySelector('main');
  const text = seen(page?.textContent ?? '');
  const own = taken.filter(({ source }) => source === id);

  it('has every value and all words that are taken from it', () => {
    const words = own.flatMap((mention) => mention.words).map(seen);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('has a line for each value', () => {
    const lines = page?.querySelectorAll('#facts ~ dl .entry .aside') ?? [];
    expect(lines.length).toBe(own.filter(({ isFact }) => isFact).length);
  });

  it('says that nothing is taken from it only where nothing is, and names a page where something draws on it', () => {
    const links = page?.querySelectorAll('#facts ~ dl .entry, section[aria-labelledby="drawn-on"] a') ?? [];
    expect(links.length > 0).toBe(own.length > 0);
  });
});
