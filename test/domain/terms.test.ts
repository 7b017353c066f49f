import { describe, expect, it } from 'vitest';
import { type Card, classOf, type ValueClass } from '../../src/domain/terms.ts';

const card: Card = { pacerUsername: 'asample2024', cmecfLogin: 'asample', firstName: 'Alex' };
const classes: readonly ValueClass[] = ['empty', 'pacerUsername', 'cmecfLogin', 'other'];

describe('the class of a typed text', () => {
  it.each<[string, ValueClass]>([
    ['asample2024', 'pacerUsername'],
    ['asample', 'cmecfLogin'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['something else', 'other'],
  ])('%j is %s', (text, expected) => {
    expect(classOf(text, classes, card)).toBe(expected);
  });

  it('overlooks spaces around the text, not inside it', () => {
    expect(classOf('  asample ', classes, card)).toBe('cmecfLogin');
    expect(classOf('a sample', classes, card)).toBe('other');
  });

  it('heeds capital letters', () => {
    expect(classOf('Asample', classes, card)).toBe('other');
  });

  it('is never the text itself, nor a value that the field does not tell apart', () => {
    expect(classOf('Alex', classes, card)).toBe('other');
    expect(classOf('empty', classes, card)).toBe('other');
    expect(classOf('pacerUsername', classes, card)).toBe('other');
  });

  it('is the first in the order of the field where two values of the card are alike', () => {
    const alike: Card = { pacerUsername: 'same', cmecfLogin: 'same' };
    expect(classOf('same', ['empty', 'cmecfLogin', 'pacerUsername'], alike)).toBe('cmecfLogin');
  });

  it('is "other" for a value that this card leaves out', () => {
    expect(classOf('undefined', ['empty', 'emailAddress', 'other'], card)).toBe('other');
  });
});

describe('the class of a value of one’s own choosing', () => {
  const own = { term: 'newPassword', flawOf: (text: string) => (text.length < 8 ? 'too-short' : null) } as const;
  const fields: readonly ValueClass[] = ['empty', 'newPassword', 'too-short'];

  it.each<[string, ValueClass]>([
    ['', 'empty'],
    ['short', 'too-short'],
    ['long enough', 'newPassword'],
  ])('%j is %s', (text, expected) => {
    expect(classOf(text, fields, {}, own)).toBe(expected);
  });

  it('is the value of the card where it equals that, whatever its flaw would be', () => {
    expect(classOf('card', fields, { newPassword: 'card' }, own)).toBe('newPassword');
  });
});
