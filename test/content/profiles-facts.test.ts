import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/components/fact/day-of.ts';
import { cmecfFile, courtFiles, pacerFile, sources } from '../support/content.ts';

interface Stated {
  readonly at: string;
  readonly source: string;
  /** Absent if it is the date of its source. */
  readonly asOf?: string;
}

/** Everything in a file that says where it was read, however deep, with its key. */
function statedIn(value: unknown, at: string): Stated[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, asOf } = value as Record<string, unknown>;
  const here = typeof source === 'string' ? [{ at, source, ...(typeof asOf === 'string' ? { asOf } : {}) }] : [];
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => statedIn(inner, `${at}.${key}`))];
}

const files = { pacer: pacerFile, cmecf: cmecfFile, ...courtFiles };
const stated = Object.entries(files).flatMap(([name, file]) => statedIn(file, name));

/** What is wrong with where something was read. */
function faultsOf({ at, ...stated }: Stated): string[] {
  const { source } = stated;
  const read = sources[source];
  if (!read) return [`${at}: there is no source ${source}`];
  const { asOf } = dayOf(stated, read);
  if (read.published !== undefined && asOf < read.published)
    return [`${at}: as of ${asOf}, before ${source} was published on ${read.published}`];
  return [];
}

describe('what the files of courts, PACER and CM/ECF state', () => {
  it('is read from sources that are there, and not before they were published', () => {
    expect(stated.length).toBeGreaterThan(50);
    expect(stated.flatMap(faultsOf)).toEqual([]);
  });

  it('would be refused otherwise', () => {
    expect(faultsOf({ at: 'x', source: 'nowhere', asOf: '2021-11-15' })).toHaveLength(1);
    expect(faultsOf({ at: 'x', source: 'prd-linking', asOf: '2021-11-14' })).toHaveLength(1);
    expect(faultsOf({ at: 'x', source: 'prd-linking', asOf: '2021-11-15' })).toEqual([]);
    expect(faultsOf({ at: 'x', source: 'prd-linking' })).toEqual([]);
  });

  it('is found however deep it is', () => {
    expect(statedIn({ a: [{ b: { source: 's', asOf: 'd' } }, { source: 't' }] }, 'f')).toEqual([
      { at: 'f.a.0.b', source: 's', asOf: 'd' },
      { at: 'f.a.1', source: 't' },
    ]);
  });
});
