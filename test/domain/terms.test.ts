import { describe, expect, it } from 'vitest';
import { type Card, classOf, isTerm, type OwnValue, terms, type ValueClass } from '../../src/domain/terms.ts';

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

describe('letters in another case', () => {
  const telling: readonly ValueClass[] = ['empty', 'pacerUsername', 'cmecfLogin', 'wrong-case', 'other'];

  it.each<[string, ValueClass]>([
    ['ASample2024', 'wrong-case'],
    [' ASAMPLE2024 ', 'wrong-case'],
    ['Asample', 'wrong-case'],
    ['asample2024', 'pacerUsername'],
    ['asample', 'cmecfLogin'],
    ['asample2025', 'other'],
    ['', 'empty'],
    // Not told apart by this field, or not on this card.
    ['ALEX', 'other'],
    ['UNDEFINED', 'other'],
  ])('where they are told apart, %j is %s', (text, expected) => {
    expect(classOf(text, [...telling, 'emailAddress'], card)).toBe(expected);
  });

  it('are told apart of a value that the card has in capitals as well', () => {
    expect(classOf('alex', ['firstName', 'wrong-case'], card)).toBe('wrong-case');
    expect(classOf('Alex', ['firstName', 'wrong-case'], card)).toBe('firstName');
  });

  it('give way to a value that is exactly that', () => {
    const alike: Card = { pacerUsername: 'same', cmecfLogin: 'SAME' };
    expect(classOf('SAME', telling, alike)).toBe('cmecfLogin');
  });

  it('count before a value of one’s own', () => {
    const own: OwnValue = { term: 'newPacerUsername', isKept: true, flawOf: () => 'username-short' };
    expect(classOf('ASAMPLE', telling, card, own)).toBe('wrong-case');
    expect(classOf('another', telling, card, own)).toBe('username-short');
  });
});

describe('a class', () => {
  it('is a value of the card, or it is not', () => {
    expect(terms.every(isTerm)).toBe(true);
    for (const none of ['empty', 'other', 'wrong-case', 'username-short', 'pacer-length', 'email-alias'] as const)
      expect(isTerm(none)).toBe(false);
  });
});

describe('the class of a value of one’s own choosing', () => {
  const own = {
    term: 'newPassword',
    isKept: true,
    flawOf: (text: string) => (text.length < 8 ? 'too-short' : null),
  } as const;
  const fields: readonly ValueClass[] = ['empty', 'newPassword', 'too-short'];

  it.each<[string, ValueClass]>([
    ['', 'empty'],
    ['short', 'too-short'],
    ['long enough', 'newPassword'],
  ])('%j is %s', (text, expected) => {
    expect(classOf(text, fields, {}, own)).toBe(expected);
  });

  it('is the same whether the value is kept or not', () => {
    for (const text of ['short', 'long enough', ''])
      expect(classOf(text, fields, {}, { ...own, isKept: false })).toBe(classOf(text, fields, {}, own));
  });

  it('is the value of the card where it equals that, whatever its flaw would be', () => {
    expect(classOf('card', fields, { newPassword: 'card' }, own)).toBe('newPassword');
  });
});
