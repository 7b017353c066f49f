import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, YAMLParseError } from 'yaml';
import { guidesOfCourts } from '../content/guides/read.ts';
import { collectionFiles, type Files } from '../schemas/collections.ts';
import { faultInWords } from '../schemas/fault.ts';

/** A file of `content/` that could be read: its path below that folder, its collection, and its data. */
interface Read {
  readonly path: string;
  readonly collection: string;
  readonly data: unknown;
}

/** The text of a file. Throws, in an editor's words, if it is not UTF-8 or is empty. */
function textOf(file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new Error('is not UTF-8. Save it again, and choose UTF-8 as its encoding');
  }
  if (text.trim() === '') throw new Error('is empty');
  return text;
}

/** The data of a file: its YAML, or its front matter, read as YAML 1.1, as Astro reads it. Throws if it cannot be read. */
function dataOf(file: string): unknown {
  const text = textOf(file);
  const front = file.endsWith('.mdx') ? /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text)?.[1] : text;
  if (front === undefined)
    throw new Error('has no front matter: it begins with a line of three hyphens, and another one ends it');
  try {
    return parse(front, { version: '1.1' }) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = (error.linePos?.[0].line ?? 1) + (file.endsWith('.mdx') ? 1 : 0);
    throw new Error(`line ${line}: ${error.message.split(' at line ')[0] ?? ''}`, { cause: error });
  }
}

/** The id of an entry, from its path. */
const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** Every name of a source in a file, with the key at which it stands. */
function namesOfSources(data: unknown, at = ''): { key: string; id: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const here = at === '' ? key : `${at}.${key}`;
    if (key === 'source' && typeof value === 'string') return [{ key: here, id: value }];
    if (key === 'sources' && Array.isArray(value))
      return value.flatMap((named: string | { readonly id?: unknown } | null) => {
        const id = typeof named === 'string' ? named : named?.id;
        return typeof id === 'string' ? [{ key: here, id }] : [];
      });
    return namesOfSources(value, here);
  });
}

/** Values without a day in a file, with the key at which each is. In: what is in the file, and the sources that name no day. */
function valuesWithoutDay(data: unknown, undated: ReadonlySet<string>, at = ''): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { source, asOf } = data as { source?: unknown; asOf?: unknown };
  const isValue = typeof source === 'string' && ('value' in data || 'text' in data);
  const own =
    isValue && asOf === undefined && undated.has(source)
      ? [`${at} has no day: give it an \`asOf\`, or content/sources/${source}.yaml`]
      : [];
  const inside = Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    valuesWithoutDay(value, undated, at === '' ? key : `${at}.${key}`),
  );
  return [...own, ...inside];
}

/** What a file names that is not there: sources, courts, and the place of a guide. */
function danglingIn(
  { path, collection, data }: Read,
  sources: ReadonlySet<string>,
  courts: readonly string[],
): string[] {
  const known = `the courts are ${courts.join(', ')}`;
  const ofSources = namesOfSources(data)
    .filter(({ id }) => !sources.has(id))
    .map(({ key, id }) => `${key}: names the source "${id}", which is not in content/sources/`);
  const named = collection === 'faq' ? ((data as { courts?: unknown } | null)?.courts ?? []) : [];
  const ofCourts = (Array.isArray(named) ? named : [])
    .filter((id) => !courts.includes(id as string))
    .map((id) => `courts: there is no court "${String(id)}"; ${known}`);
  const place = collection === 'courtGuides' ? (path.split('/')[1] ?? '') : null;
  const ofPlace =
    place === null || courts.includes(place)
      ? []
      : [`lies in a folder of no court: "${place}" is not court, pacer or mfa, and ${known}`];
  return [...ofSources, ...ofCourts, ...ofPlace].map((fault) => `content/${path}: ${fault}`);
}

/** Why the guides of courts cannot be put together, if each file fits by itself. */
function faultOfGuides(content: string): string[] {
  try {
    guidesOfCourts(content);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

/**
 * Everything that is wrong with the files of a `content/` folder, each fault with file, key and what belongs there; empty if all is well. It
 * does not check prose below the front matter: the build performs its steps.
 */
export function faultsOfContent(content: string): string[] {
  const faults: string[] = [];
  const read: Read[] = [];
  const seen = new Set(['ui/words.en.txt']);
  // A file that cannot be read is there all the same.
  const named: Pick<Read, 'path' | 'collection'>[] = [];
  for (const [collection, { folder, pattern, schema }] of Object.entries<Files>(collectionFiles)) {
    for (const name of globSync(pattern, { cwd: join(content, folder) }).sort()) {
      const path = join(folder, name).replaceAll('\\', '/');
      seen.add(path);
      named.push({ path, collection });
      try {
        const data = dataOf(join(content, path));
        read.push({ path, collection, data });
        const { error } = schema.safeParse(data);
        faults.push(...(error?.issues ?? []).map((issue) => `content/${path}: ${faultInWords(issue, data)}`));
      } catch (error) {
        faults.push(`content/${path}: ${(error as Error).message}`);
      }
    }
  }
  const idsOf = (kind: string) => read.filter(({ collection }) => collection === kind).map(({ path }) => idOf(path));
  const [courts, sources] = [idsOf('courts'), new Set(idsOf('sources'))];
  if (courts.length === 0) faults.push('content/courts/: there is no court');
  faults.push(...read.flatMap((file) => danglingIn(file, sources, courts)));
  const undated = new Set(
    read.flatMap(({ path, collection, data }) =>
      collection === 'sources' && (data as { asOf?: unknown } | null)?.asOf === undefined ? [idOf(path)] : [],
    ),
  );
  faults.push(
    ...read.flatMap(({ path, data }) => valuesWithoutDay(data, undated).map((fault) => `content/${path}: ${fault}`)),
  );
  const templates = read.filter(({ collection }) => collection === 'guideTemplates').map(({ path }) => basename(path));
  faults.push(
    ...read
      .filter(({ path, collection }) => collection === 'courtGuides' && !templates.includes(basename(path)))
      .map(({ path }) => `content/${path}: there is no content/guides/court/${basename(path)} that it could add to`),
  );
  const files = globSync('**/*.{yaml,yml,md,mdx,txt,json}', { cwd: content }).map((path) => path.replaceAll('\\', '/'));
  const unread = files.filter((path) => !seen.has(path)).sort();
  faults.push(...unread.map((path) => `content/${path}: nothing reads a file of this name here`));
  return faults.length > 0 ? faults : faultOfGuides(content);
}

/** Checks all content before anything is built, and stops the build with a list of all faults. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command !== 'build') return;
      const faults = faultsOfContent(fileURLToPath(new URL('content', config.root)));
      if (faults.length === 0) return;
      const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
      const error = new Error(`The content has ${count}:\n\n${faults.join('\n')}\n`);
      // The stack of this program is no help to an editor.
      delete error.stack;
      throw error;
    },
  },
});
