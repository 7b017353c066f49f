import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { faultsOfContent } from '../../src/commands/check-content.ts';
import { root } from '../support/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
const original = join(root, 'content');
cpSync(original, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const prd = 'courts/prd.yaml';
const source = 'sources/prd-linking.yaml';
const question = 'faq/am-i-linked.mdx';
const guide = 'guides/prd/link.mdx';

/** Puts a file into the copy of the content. Out: what the check says then. Afterwards the file is as it was before. */
function withFile(path: string, text: string | Uint8Array): string[] {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return faultsOfContent(folder);
}
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(original, folder, { recursive: true });
});

const changed = (path: string, from: string | RegExp, to: string): string => {
  const text = readFileSync(join(folder, path), 'utf8');
  const after = text.replace(from, to);
  if (after === text) throw new Error(`content/${path} has no ${String(from)}`);
  return after;
};

it('the content as it stands has no fault', () => {
  expect(faultsOfContent(folder)).toEqual([]);
});

describe('a fault stops the build, with the file, the key, and what belongs there:', () => {
  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    [
      'an hour that is none',
      prd,
      () => changed(prd, /until: '\d\d:\d\d'/, "until: '71:00'"),
      /^content\/courts\/prd\.yaml: clerkHours\.value\.until: "71:00": expected a time of day/,
    ],
    [
      'an office that closes before it opens',
      prd,
      () => changed(prd, /from: '\d\d:\d\d'/, "from: '23:30'"),
      /clerkHours\.value: the office closes before it opens/,
    ],
    [
      'a zone that is none, in hours',
      prd,
      () => changed(prd, /timeZone: \S+ }/, 'timeZone: Mars }'),
      /clerkHours\.value\.timeZone: .*America\/New_York/,
    ],
    [
      'a zone that is none, of the court',
      prd,
      () => changed(prd, /^timeZone: .*$/m, 'timeZone: EST5'),
      /prd\.yaml: timeZone: "EST5" is no IANA time zone/,
    ],
    [
      'a day that has not come',
      source,
      () => changed(source, "asOf: '2021-11-15'", "asOf: '2931-01-10'"),
      /prd-linking\.yaml: asOf: a day that has not come yet/,
    ],
    [
      'a day that is none',
      source,
      () => changed(source, "asOf: '2021-11-15'", "asOf: '2021-02-30'"),
      /prd-linking\.yaml: asOf: expected an ISO date in quotation marks/,
    ],
    [
      'a day without quotation marks',
      source,
      () => changed(source, "asOf: '2021-11-15'", 'asOf: 2021-11-15'),
      /prd-linking\.yaml: asOf: put the day in quotation marks/,
    ],
    [
      'a source without a day, whose values have none either',
      source,
      () => changed(source, /^asOf: .*\n/m, ''),
      /prd\.yaml: entry has no day: give it an `asOf`, or content\/sources\/prd-linking\.yaml/,
    ],
    [
      'a court that is none, in a question',
      question,
      () => changed(question, /^question:/m, 'courts: [cas]\nquestion:'),
      /^content\/faq\/am-i-linked\.mdx: courts: there is no court "cas"; the courts are /,
    ],
    [
      'a guide of no court',
      'guides/xyz/link.mdx',
      () => readFileSync(join(folder, guide)),
      /^content\/guides\/xyz\/link\.mdx: lies in a folder of no court: "xyz"/,
    ],
    [
      'a guide of a court that no court has',
      'guides/prd/linking.mdx',
      () => readFileSync(join(folder, guide)),
      /^content\/guides\/prd\/linking\.mdx: there is no content\/guides\/court\/linking\.mdx/,
    ],
    [
      'a guide without front matter',
      'guides/prd/link.mdx',
      () => 'Only a sentence.\n',
      /^content\/guides\/prd\/link\.mdx: has no front matter/,
    ],
    [
      'a place in a guide that has no value',
      'guides/court/link.mdx',
      () => changed('guides/court/link.mdx', '{words.submit}', '{words.submits}'),
      /^content\/guides\/(?:casb|court)\/link\.mdx.*, for casb: .* has no value for \{words\.submits\}/,
    ],
    [
      'a file that is not UTF-8',
      'courts/cod.yaml',
      () => Buffer.from(changed('courts/cod.yaml', 'Colorado', 'Color\u00e9do'), 'latin1'),
      /^content\/courts\/cod\.yaml: is not UTF-8\. Save it again/,
    ],
    ['an empty file', 'courts/cod.yaml', () => '', /^content\/courts\/cod\.yaml: is empty$/],
    [
      'a source that is not there',
      prd,
      () => changed(prd, /source: prd-linking/, 'source: no-such-source'),
      /^content\/courts\/prd\.yaml: [\w.-]+\.source: names the source "no-such-source", which is not in content\/sources\/$/,
    ],
    [
      'a source that is not there, of a question',
      question,
      () => changed(question, /^sources: \[/m, 'sources: [no-such-source, '),
      /am-i-linked\.mdx: sources: names the source "no-such-source"/,
    ],
    [
      'a key that is misspelled',
      prd,
      () => `${readFileSync(join(folder, prd), 'utf8')}\nseal: round\n`,
      /^content\/courts\/prd\.yaml: there is no key "seal" here/,
    ],
    [
      'a key that is missing',
      prd,
      () => changed(prd, /^shortName: .*\n/m, ''),
      /^content\/courts\/prd\.yaml: shortName is empty$/,
    ],
    [
      'one line where a list belongs',
      question,
      () => changed(question, /^aliases:\n(?: {2}- .*\n)+/m, 'aliases: one way to ask\n'),
      /aliases: expected a list/,
    ],
    [
      'YAML that cannot be read',
      'ui/en.yaml',
      () => changed('ui/en.yaml', /^tonight:$/m, 'tonight: ]'),
      /^content\/ui\/en\.yaml: line \d+: /,
    ],
    [
      'a name that nothing reads',
      'courts/njb.yml',
      () => 'name: x\n',
      /^content\/courts\/njb\.yml: nothing reads a file of this name here$/,
    ],
  ])('%s', (_, path, text, expected) => {
    const faults = withFile(path, text());
    expect(faults.filter((fault) => expected.test(fault))).not.toEqual([]);
    expect(faults.join('\n')).not.toMatch(/undefined|\[object|Invalid input|\*\*\*\*/);
  });

  it('no court at all', () => {
    rmSync(join(folder, 'courts'), { recursive: true });
    expect(faultsOfContent(folder)).toContain('content/courts/: there is no court');
  });

  it('several at once, each in a line of its own', () => {
    withFile('courts/cod.yaml', '');
    expect(withFile(question, changed(question, /^question:/m, 'courts: [cas]\nquestion:'))).toHaveLength(
      2 + brokenWithout('cod').length,
    );
  });
});

/** What else is wrong if a court is missing: its guides are in the folder of a court that does not exist, and questions mention it. */
const brokenWithout = (id: string): string[] => faultsOfContent(folder).filter((fault) => fault.includes(`"${id}"`));
