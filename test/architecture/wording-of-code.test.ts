import { describe, expect, it } from 'vitest';
import { findings, projectFiles } from './project-files.ts';
import { courtIds, filesHaveNamesOfTheField, noCourtIn } from './wording-of-code.ts';

const src = projectFiles('src');

describe('courts differ in data', () => {
  it('no file under src names a court', () => {
    const ids = courtIds(projectFiles('content/courts'));
    expect(ids).not.toEqual([]);
    expect(findings(noCourtIn(ids), src)).toEqual([]);
  });

  it.each([
    ['src/ui/frame.tsx', `if (court.id === 'xyz') return null;`],
    ['src/ui/frame.tsx', `/** As in /courts/xyz/link/. */`],
    ['src/ui/frame.tsx', `const host = 'ecf.xyz.uscourts.gov';`],
    ['src/ui/xyz-frame.tsx', ``],
  ])('refuses %s: %s', (path, source) => {
    expect(noCourtIn(['abc', 'xyz'])({ path, source })).toHaveLength(1);
  });

  it('does not mistake part of a word for a court', () => {
    expect(noCourtIn(['cod'])({ path: 'src/domain/code.ts', source: 'const codes = decode(code);' })).toEqual([]);
  });
});

describe('files have names of the field', () => {
  it('holds in src', () => {
    expect(findings(filesHaveNamesOfTheField, src)).toEqual([]);
  });

  it.each([
    ['src/domain/utils.ts', 'export const one = 1;'],
    ['src/helpers/dates.ts', 'export const one = 1;'],
    ['src/domain/index.ts', 'export const one = 1;'],
    ['src/domain/everything.ts', `export * from './world.ts';\nexport { a } from './court.ts';`],
  ])('refuses %s', (path, source) => {
    expect(filesHaveNamesOfTheField({ path, source })).toHaveLength(1);
  });

  it('allows the index of a folder of pages', () => {
    expect(filesHaveNamesOfTheField({ path: 'src/pages/index.astro', source: '<h1>Dry Docket</h1>' })).toEqual([]);
  });
});
