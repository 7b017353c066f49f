import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Coverage, coverage } from '../schemas/coverage.ts';
import { source } from '../schemas/source.ts';

/** A source document and what became of each of its sentences. */
export interface CoveredDocument {
  /** The document's number, which begins the ids of its entries. */
  readonly number: string;
  /** The title as the document prints it. */
  readonly title: string;
  /** The short title used in small print. */
  readonly shortTitle: string;
  readonly entries: Coverage['entries'];
}

type Entry = Coverage['entries'][number];

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** The documents of a folder like `content/`, in the order of their numbers. Throws if a file does not fit its schema, or if its source is missing. */
export function coveredDocuments(content: string): CoveredDocument[] {
  return readdirSync(join(content, 'coverage'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = coverage.parse(read(join(content, 'coverage', name)));
      const { title, shortTitle } = source.parse(read(join(content, 'sources', `${file.source}.yaml`)));
      return { number: basename(name, '.yaml'), title, shortTitle, entries: file.entries };
    });
}

/** Escapes the characters that have a meaning in a Markdown table. */
const plain = (text: string) => text.replace(/[\\|*<[\]`]/g, '\\$&');

// Addresses are those of the built site, which may be served under any base. They are code, not links, since from here they lead nowhere.
const address = (path: string) => `\`${path}\``;

function fate(entry: Entry): string {
  if (entry.at) return entry.at.map(address).join(', ');
  if (entry.open !== undefined) return `open: ${address(entry.open)}`;
  return `left out: ${plain(entry.left ?? '')}`;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

function counts(entries: readonly Entry[]): number[] {
  const carried = entries.filter((entry) => entry.at).length;
  const open = entries.filter((entry) => entry.open !== undefined).length;
  return [entries.length, carried, open, entries.length - carried - open];
}

/** `docs/coverage.md`: totals on top, then a table for each document. */
export function coverageMarkdown(documents: readonly CoveredDocument[]): string {
  const totals = table(
    ['Document', 'Entries', 'Carried', 'Open', 'Left out'],
    [
      ...documents.map((covered) => [`${covered.number} ${plain(covered.shortTitle)}`, ...counts(covered.entries)]),
      ['All', ...counts(documents.flatMap((covered) => covered.entries))],
    ],
  );
  const sections = documents.map((covered) =>
    [
      `## ${covered.number} ${plain(covered.shortTitle)}`,
      `Title as printed: ${plain(covered.title)}`,
      table(
        ['Id', 'Page', 'The document says', 'Where it is, or why not'],
        covered.entries.map((entry) => [entry.id, entry.page ?? '', plain(entry.says), fate(entry)]),
      ),
    ].join('\n\n'),
  );
  return `${[
    '# What became of each sentence of the source documents',
    'Made from `content/coverage/` by `npx node src/commands/coverage.ts`. Change the data and run it again; a test compares.',
    'Carried: the addresses in the built site that say it. Open: the page that will say it. Left out: the reason. Words are as ' +
      'printed, with spaces folded; personal names of court staff read \\[name\\].',
    totals,
    ...sections,
  ].join('\n\n')}\n`;
}

if (import.meta.main) {
  const documents = coveredDocuments('content');
  writeFileSync('docs/coverage.md', coverageMarkdown(documents));
  console.log(`docs/coverage.md: ${documents.length} documents`);
}
