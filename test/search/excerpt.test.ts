import { describe, expect, it } from 'vitest';
import { excerptOf, type Piece } from '../../src/search/excerpt.ts';
import { isForm } from '../../src/search/pagefind.ts';

const shown = (pieces: readonly Piece[]) => pieces.map(({ text, sought }) => (sought ? `[${text}]` : text)).join(' ');
const count = (number: number) => Array.from({ length: number }, (_, index) => `w${index}`).join(' ');

describe('an excerpt', () => {
  it.each([
    ['marks what was sought', 'the menus are limited', [1, 3], 9, 0, 'the [menus] are [limited]'],
    ['marks neighbors as one', 'the filing menus are', [1, 2], 9, 0, 'the [filing menus] are'],
    ['leaves the title out', 'Limited menus. The menus are limited', [0, 1, 3, 5], 9, 2, 'The [menus] are [limited]'],
    ['is where most of them stand', count(20), [2, 11, 12], 4, 0, '… [w11 w12] w13 w14 …'],
    [
      'begins with its sentence',
      `One two. Three four five six ${count(9)}`,
      [4],
      6,
      0,
      '… Three four [five] six w0 w1 …',
    ],
    ['ends with the text', count(10), [9], 4, 0, '… w6 w7 w8 [w9]'],
    ['of a text without them is its beginning', 'One two three four', [], 2, 0, 'One two …'],
    ['does not mind places that the text does not have', 'One two', [7], 2, 0, 'One two'],
    ['of nothing is nothing', '', [], 5, 0, ''],
  ])('%s', (_, text, sought, length, skip, expected) => {
    expect(shown(excerptOf(text, sought, length, skip))).toBe(expected);
  });

  it('leaves markup in a text as text', () => {
    expect(excerptOf('<img src=x onerror=alert(1)> &lt;b&gt;', [0], 9)[0]).toEqual({ text: '<img', sought: true });
  });
});

describe('a word in a text is a form of the word that was typed', () => {
  it.each([
    ['link', 'Linking'],
    ['men', 'menus.'],
    ['cmecf', 'CM/ECF?'],
    ['passwords', '“password”,'],
    ['linked', 'link'],
  ])('%s: %s', (typed, word) => {
    expect(isForm(typed, word)).toBe(true);
  });

  it.each([
    ['incomplete', 'in'],
    ['associate', 'as'],
    ['zebra', 'ze'],
  ])('but not %s: %s', (typed, word) => {
    expect(isForm(typed, word)).toBe(false);
  });
});
