import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, schemesOf } from './contrast.ts';

const schemes = schemesOf(readFileSync('src/styles/tokens.css', 'utf8'));

/** Text on its background: 4.5 to 1. */
const text: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'danger', 'ok'].flatMap((color): [string, string][] => [
    [color, 'paper'],
    [color, 'paper-deep'],
  ]),
  ['accent-ink', 'accent'],
  ...['ink', 'ink-soft', 'practice-ink', 'accent', 'danger', 'ok'].map((color): [string, string] => [
    color,
    'practice-paper',
  ]),
];

/** Edges of controls and of the practice on their background: 3 to 1. */
const edges: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'paper-deep'],
  ['practice', 'paper'],
  ['practice', 'practice-paper'],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const colors = schemes[scheme];
  const of = ([foreground, background]: [string, string]) =>
    contrast(colors[foreground] ?? '', colors[background] ?? '');

  it.each(text)('%s can be read on %s', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(edges)('%s can be seen on %s', (...pair) => {
    expect(of(pair)).toBeGreaterThanOrEqual(3);
  });
});

it('recognizes too little contrast', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#999999', '#ffffff')).toBeLessThan(4.5);
});
