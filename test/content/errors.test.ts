import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { court } from '../../src/schemas/court.ts';
import { guide } from '../../src/schemas/guide.ts';
import { practiceStrings } from '../../src/schemas/practice-strings.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';
import { pacerSite } from '../../src/schemas/wordings.ts';
import { courtFiles, parseContent, readYaml, root } from '../support/content.ts';

const textOf = (path: string) => readFileSync(join(root, 'content', path), 'utf8');

/** The text of a file with one thing changed. Throws if there is nothing to change. */
function changed(path: string, from: string | RegExp, to: string): string {
  const text = textOf(path);
  const after = text.replace(from, to);
  if (after === text) throw new Error(`content/${path} has no ${String(from)}`);
  return after;
}

describe('files of content fit their schemas', () => {
  it('courts, PACER, CM/ECF, sources and scenarios, which every test reads', () => {
    expect(Object.keys(courtFiles).length).toBeGreaterThan(0);
  });

  it('the words of the practice and of the site', () => {
    expect(readYaml('ui/practice.en.yaml', practiceStrings).practice).toBe('Practice');
    expect(readYaml('ui/en.yaml', siteStrings).name).not.toBe('');
  });
});

describe('a wrong file is named with the key and what was expected', () => {
  const prd = 'courts/prd.yaml';

  it.each<[string, string, string[]]>([
    [
      'a date that is none',
      changed(prd, "value: '2021-11-29'", "value: 'November 29, 2021'"),
      ['nextgenDate.value: ', 'ISO date'],
    ],
    [
      'a date without quotes',
      changed(prd, 'source: prd-linking', 'source: prd-linking, asOf: 2021-11-15'),
      ['.asOf: ', 'in quotation marks'],
    ],
    ['a fact without a source', changed(prd, /, source: prd-linking/, ''), ['source is empty']],
    ['a key that is missing', changed(prd, /^shortName: .*\n/m, ''), ['shortName is empty']],
    ['a key that nobody knows', `${textOf(prd)}\nseal: round\n`, ['there is no key "seal" here']],
    ['a kind of court that is none', changed(prd, 'type: district', 'type: supreme'), ['type: ', '"bankruptcy"']],
    [
      'an address that is none',
      changed(prd, 'https://ecf.prd.uscourts.gov', 'ecf, of course'),
      ['address.value: ', 'URL'],
    ],
    [
      'a telephone number that is none',
      changed(prd, /value: \d{3}-\d{3}-\d{4}/, 'value: 787 772'),
      ['phone.value: ', '787-772-3449'],
    ],
    [
      'a source by its title',
      changed(prd, 'source: prd-linking', 'source: The guide'),
      ['source: ', 'content/sources/'],
    ],
  ])('%s', (_, text, expected) => {
    const read = () => parseContent(prd, text, court);
    expect(read).toThrow(`content/${prd}: `);
    for (const words of expected) expect(read).toThrow(words);
  });

  it('words that are neither quoted nor marked as ours', () => {
    const text = changed('pacer.yaml', ', source: cod-linking', '');
    const read = () => parseContent('pacer.yaml', text, pacerSite);
    expect(read).toThrow(/^content\/pacer\.yaml: words\.\w+\.source is empty, or words\.\w+\.illustrative is empty/m);
  });

  it('an action of a guide that is misspelled', () => {
    const front = /^---\n(.*?)\n---/s.exec(textOf('guides/pacer/reactivate.mdx'))?.[1] ?? '';
    const read = () => parseContent('guides/pacer/reactivate.mdx', front.replace('press: ', 'pres: '), guide);
    expect(read).toThrow(/^content\/guides\/pacer\/reactivate\.mdx: steps\.[a-z-]+\.do\.0\.go is empty/m);
  });

  it('two findings at once, each on a line of its own', () => {
    const text = changed(prd, 'type: district', 'type: supreme').replace('shortName:', 'shortname:');
    expect(() => parseContent(prd, text, court)).toThrow(/^content\/courts\/prd\.yaml: type: /m);
    expect(() => parseContent(prd, text, court)).toThrow(/^content\/courts\/prd\.yaml: shortName is empty/m);
  });
});
