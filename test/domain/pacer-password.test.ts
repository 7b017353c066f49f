import { describe, expect, it } from 'vitest';
import { pacerPasswordFlaw, pacerPasswordFlaws } from '../../src/domain/pacer-password.ts';

const first = 'Robin';
const last = 'Specimen';
const username = 'rsp2024';
const email = 'mailbox.lawyer@harbor.example';
const own = [first, last, username, email];

/** A text of so many code points that keeps every other rule. */
const ofLength = (count: number, filler = 'x') => `Aa!${filler.repeat(count - 3)}`;

describe('a PACER password', () => {
  it('needs no digit', () => {
    expect(pacerPasswordFlaw('Lantern!Tide-Bay', own)).toBeNull();
  });

  it('may have spaces and digits too', () => {
    expect(pacerPasswordFlaw('Lantern! Tide 77', own)).toBeNull();
  });

  it.each([
    [13, 'pacer-length'],
    [14, null],
    [45, null],
    [46, 'pacer-length'],
  ])('of %i characters: %s', (count, flaw) => {
    expect(pacerPasswordFlaw(ofLength(count), own)).toBe(flaw);
  });

  it.each([
    [13, 'pacer-length'],
    [14, null],
    [45, null],
    [46, 'pacer-length'],
  ])('is counted by characters as one sees them typed: with faces, %i of them: %s', (count, flaw) => {
    expect(pacerPasswordFlaw(ofLength(count, '😀'), own)).toBe(flaw);
  });

  it.each([
    ['a lowercase letter', 'LANTERN!TIDE-77', 'pacer-lowercase'],
    ['an uppercase letter', 'lantern!tide-77', 'pacer-uppercase'],
    ['a special character', 'LanternTideBay77', 'pacer-special'],
  ])('needs %s', (_, text, flaw) => {
    expect(pacerPasswordFlaw(text, own)).toBe(flaw);
  });

  it('takes letters of any language for its cases', () => {
    expect(pacerPasswordFlaw('LANTERN!TIDE-ñ', own)).toBeNull();
    expect(pacerPasswordFlaw('lantern!tide-Ñ', own)).toBeNull();
  });

  it.each([' ', '\t', 'ñ', 'Ñ', '7', '٣'])('takes %j for no special character', (character) => {
    expect(pacerPasswordFlaw(`Lantern${character}TideBay`, own)).toBe('pacer-special');
  });

  it.each(['!', '-', '_', '@', '.', '"', '~', '+', '€', '😀'])('takes %s for a special character', (character) => {
    expect(pacerPasswordFlaw(`Lantern${character}TideBay`, own)).toBeNull();
  });
});

describe('a PACER password must not hold', () => {
  it.each([
    ['the first name', 'Tide!robin-Lantern', [first]],
    ['the last name', 'Tide!specimen-Lantern', [last]],
    ['the username', 'Tide!rsp2024-Lantern', [username]],
    ['the first piece of the e-mail address', 'Tide!mailbox-Lantern', [email]],
    ['a later piece of the e-mail address', 'Tide!lawyer-Lantern', [email]],
    ['a piece of the domain of the e-mail address', 'Tide!harbor-Lantern', [email]],
    ['one of two first names', 'Tide!mary-Lantern', ['Mary Ann']],
  ])('%s', (_, text, its) => {
    expect(pacerPasswordFlaw(text, its)).toBe('pacer-own-data');
    expect(pacerPasswordFlaw(text, [])).toBeNull();
  });

  it('but the ending of the domain says nothing of anybody', () => {
    expect(pacerPasswordFlaw('Tide!example-Lantern', [email])).toBeNull();
  });

  it('any of the person’s own values, wherever it is in the list', () => {
    for (const text of ['robin', 'specimen', 'rsp2024', 'harbor'])
      expect(pacerPasswordFlaw(`Lantern!Tide-${text}`, own)).toBe('pacer-own-data');
  });

  it('them in whatever case, at its beginning, inside it or at its end', () => {
    for (const text of ['ROBIN!Lantern-Tide', 'Lantern!rObInTide', 'lantern-tide!Robin'])
      expect(pacerPasswordFlaw(text, ['robin'])).toBe('pacer-own-data');
    expect(pacerPasswordFlaw('Lantern!robin-Tide', ['ROBIN'])).toBe('pacer-own-data');
  });

  it('a part of three characters, but may hold what is shorter', () => {
    expect(pacerPasswordFlaw('Lantern!Tide-Alx', ['Alx'])).toBe('pacer-own-data');
    expect(pacerPasswordFlaw('Lantern!Tide-Al', ['Al'])).toBeNull();
    expect(pacerPasswordFlaw('Lantern!Tide-Al', ['al.ti@la.an'])).toBeNull();
  });

  it('a part counted by characters as one sees them typed', () => {
    expect(pacerPasswordFlaw('Lantern!Tide-😀b', ['😀b'])).toBeNull();
    expect(pacerPasswordFlaw('Lantern!Tide-😀bc', ['😀bc'])).toBe('pacer-own-data');
  });

  it('nothing of a value that is not known', () => {
    expect(pacerPasswordFlaw('Lantern!Tide-Bay', ['', '  '])).toBeNull();
  });
});

describe('the rules for a PACER password', () => {
  it('come in the order of PACER’s notice', () => {
    expect(pacerPasswordFlaws).toEqual([
      'pacer-length',
      'pacer-lowercase',
      'pacer-uppercase',
      'pacer-special',
      'pacer-own-data',
    ]);
  });

  it.each([
    ['1234567890123', 'pacer-length'],
    ['12345678901234', 'pacer-lowercase'],
    ['12345678901234a', 'pacer-uppercase'],
    ['12345678901234aA', 'pacer-special'],
    ['12345678901234aA!', 'pacer-own-data'],
    ['56785678567856aA!', null],
  ])('are told of one at a time, the first that is broken: %s, %s', (text, flaw) => {
    expect(pacerPasswordFlaw(text, ['1234'])).toBe(flaw);
  });
});
