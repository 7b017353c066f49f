import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { coveredDocuments, coverageMarkdown, type CoveredDocument } from '../../src/commands/coverage.ts';
import { type Coverage, coverage } from '../../src/schemas/coverage.ts';

// Read as YAML 1.1, as the build reads it: there an unquoted No is not a word.
const read = (name: string): unknown => parse(readFileSync(`content/coverage/${name}`, 'utf8'), { version: '1.1' });

const names = readdirSync('content/coverage');
const files = names.map((name) => [name.replace('.yaml', ''), coverage.parse(read(name))] as const);
const entries = files.flatMap(([, file]) => file.entries);

/** Addresses that the site may have, by the contract on addresses. */
const pages = [
  /^\/(?:start|tonight|courts|pacer|mfa|faq|sources)\/$/,
  /^\/courts\/[a-z]+\/(?:(?:link|recover-login|limited-menus|unlink|secondary-email)\/)?$/,
  /^\/pacer\/(?:register|recover-username|recover-password|upgrade|update-information|reactivate|group-billing)\/$/,
  /^\/mfa\/(?:enroll|sign-in|backup-codes|shared-accounts|lost-phone|third-party-software)\/$/,
  /^\/practice\/[a-z]+\/[a-z-]+\/$/,
  /^\/(?:sources\/[a-z0-9-]+|about\/differences)\/$/,
];
const known = (address: string) => pages.some((page) => page.test(address.replace(/#[a-z-]+(?:=[a-z]+)?$/, '')));

const idsInOrder = (number: string, file: Coverage) =>
  file.entries.every(({ id }, index) => id === `${number}-${String(index + 1).padStart(3, '0')}`);

const sample: Coverage['entries'][number] = { id: '009-001', says: 'Click Submit.', at: ['/courts/prd/link/#submit'] };

describe('coverage', () => {
  it('holds the four documents', () => {
    expect(names).toEqual(['000.yaml', '001.yaml', '002.yaml', '003.yaml']);
    expect(files.map(([, file]) => file.source)).toEqual(['prd-linking', 'casb-linking', 'cod-linking', 'pacer-mfa']);
  });

  it.each(files)('%s names a source that is there', (_, file) => {
    expect(existsSync(`content/sources/${file.source}.yaml`)).toBe(true);
  });

  it.each(files)('%s numbers its entries from one, without gaps', (number, file) => {
    expect(idsInOrder(number, file)).toBe(true);
    expect(idsInOrder(number, { ...file, entries: file.entries.slice(1) })).toBe(false);
  });

  it.each(files)('%s follows the pages of the document', (_, file) => {
    const turned = file.entries.map((entry) => entry.page ?? 0);
    expect(turned).toEqual([...turned].sort((a, b) => a - b));
  });

  it('gives each sentence one fate', () => {
    const { at, ...without } = sample;
    const file = (entry: unknown) => coverage.safeParse({ source: 'prd-linking', entries: [entry] }).success;
    expect(at).toHaveLength(1);
    expect([file(sample), file(without), file({ ...sample, open: '/start/' })]).toEqual([true, false, false]);
  });

  it('folds spaces', () => {
    expect(entries.filter(({ says }) => says !== says.trim() || /\s{2}|\n|\u00a0/.test(says))).toEqual([]);
  });

  it('points to addresses that the site has, or will have', () => {
    const addresses = entries.flatMap(({ at, open }) => [...(at ?? []), ...(open === undefined ? [] : [open])]);
    expect(addresses.filter((address) => !known(address))).toEqual([]);
    expect(known('/courts/prd/linking/')).toBe(false);
    expect(known('/courts/prd/link')).toBe(false);
  });

  it('closes every sentence on linking in the document of the first court', () => {
    const linking = files[0]![1].entries.filter(({ page }) => page === 6);
    expect(linking.filter(({ open }) => open !== undefined)).toEqual([]);
  });

  it('closes every sentence of the first court’s document', () => {
    const open = files[0]![1].entries.filter((entry) => entry.open !== undefined);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('closes every sentence of the documents of the second and third court', () => {
    const open = files.slice(1, 3).flatMap(([, file]) => file.entries.filter((entry) => entry.open !== undefined));
    expect(open.map(({ id }) => id)).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  it('is what the command would write', () => {
    expect(readFileSync('docs/coverage.md', 'utf8')).toBe(coverageMarkdown(coveredDocuments('content')));
  });

  it('shows each fate, escapes what a table would take for its own, and counts', () => {
    const document: CoveredDocument = {
      number: '009',
      title: 'A | B',
      shortTitle: 'sample',
      entries: [
        sample,
        { id: '009-002', page: 2, says: 'One of #?!(*', open: '/start/' },
        { id: '009-003', page: 2, says: '.', left: 'A stray period.' },
      ],
    };
    const lines = coverageMarkdown([document]).split('\n');
    expect(lines).toContain('| All | 3 | 1 | 1 | 1 |');
    expect(lines).toContain('Title as printed: A \\| B');
    expect(lines).toContain('| 009-001 |  | Click Submit. | `/courts/prd/link/#submit` |');
    expect(lines).toContain('| 009-002 | 2 | One of #?!(\\* | open: `/start/` |');
    expect(lines).toContain('| 009-003 | 2 | . | left out: A stray period. |');
  });
});
