import { describe, expect, it } from 'vitest';
import { findings, projectFiles } from './project-files.ts';
import { modelIsPure } from './purity.ts';

describe('the model is pure', () => {
  it('holds in src', () => {
    expect(findings(modelIsPure, projectFiles('src'))).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const die = Math.random();',
    'const { random } = Math, roll = () => Math.random();',
    'document.title = "x";',
    'const read = () => localStorage.getItem("x");',
    'const later = setTimeout(() => 1, 2);',
    'const focus = (it: HTMLInputElement) => it.focus();',
    'const all = { fetch };',
  ])('refuses %s', (source) => {
    expect(modelIsPure({ path: 'src/domain/clock.ts', source })).not.toEqual([]);
  });

  it.each([
    'const day = new Date(at).getUTCDay();',
    'const where = (world: World) => world.browser.location;',
    'const undo = (history: readonly Event[]) => history.slice(0, -1);',
    'const page = { document: "000", history: 3 };',
  ])('allows %s', (source) => {
    expect(modelIsPure({ path: 'src/domain/clock.ts', source })).toEqual([]);
  });

  it('leaves the pages alone', () => {
    expect(modelIsPure({ path: 'src/ui/clock.ts', source: 'const now = Date.now();' })).toEqual([]);
  });
});
