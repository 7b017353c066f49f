import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { source } from '../../src/schemas/source.ts';

// Read as YAML 1.1, as the build reads it: there an unquoted date is not a string, and neither is an unquoted No.
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'), { version: '1.1' });

const ids = readdirSync('content/sources').map((name) => name.replace(/\.yaml$/, ''));
const sources = Object.fromEntries(ids.map((id) => [id, read(`content/sources/${id}.yaml`)]));

const sourceOf = (id: string) => source.parse(sources[id]);

describe('sources', () => {
  it('are named by lower-case words, one file each', () => {
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(ids)('%s fits the schema', (id) => {
    expect(source.safeParse(sources[id]).error?.issues ?? []).toEqual([]);
  });

  it('refuse a defect without a decision', () => {
    const { decision, ...undecided } = sourceOf('prd-linking').defects[0]!;
    expect(decision).not.toBe('');
    expect(source.safeParse({ ...sourceOf('prd-linking'), defects: [undecided] }).success).toBe(false);
  });

  it('hold the four documents, each with its defects', () => {
    const documents = ids.filter((id) => sourceOf(id).kind === 'document');
    expect(documents.sort()).toEqual(['casb-linking', 'cod-linking', 'pacer-mfa', 'prd-linking']);
    expect(documents.filter((id) => sourceOf(id).defects.length === 0)).toEqual([]);
  });

  it('say when they are from, or that nobody knows', () => {
    const silent = ids.filter((id) => sourceOf(id).published === undefined && sourceOf(id).publishedNote === undefined);
    expect(silent).toEqual([]);
  });

  it('hold as of the date on them, or are said to have none', () => {
    const dated = ids.map((id) => ({ id, ...sourceOf(id) })).filter(({ asOf }) => asOf !== undefined);
    expect(dated.length).toBeGreaterThan(100);
    const wrong = dated.filter(
      ({ published, asOf, undated }) => published !== undefined && (asOf !== published || undated === true),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('other than the documents have an address, and say how we came to them', () => {
    const others = ids.filter((id) => sourceOf(id).kind !== 'document');
    expect(others.filter((id) => sourceOf(id).address === undefined || sourceOf(id).note === undefined)).toEqual([]);
  });

  it('name the court that speaks, unless the Administrative Office or no authority does', () => {
    const ofAuthority = ids.filter((id) => ['document', 'official-page'].includes(sourceOf(id).kind));
    const national = ofAuthority.filter((id) => sourceOf(id).court === undefined);
    const publishers = national.map((id) => sourceOf(id).publisher);
    expect(
      publishers.filter((publisher) => !/^Administrative Office of the U\.S\. Courts(?: \(PACER\))?$/.test(publisher)),
    ).toEqual([]);
  });

  it('have short titles of their own', () => {
    const titles = ids.map((id) => sourceOf(id).shortTitle);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 45)).toEqual([]);
  });

  it('name pages in order', () => {
    const pages = (id: string) => sourceOf(id).defects.flatMap((defect) => defect.page ?? []);
    expect(ids.filter((id) => pages(id).some((page, index) => page < (pages(id)[index - 1] ?? 0)))).toEqual([]);
  });
});
