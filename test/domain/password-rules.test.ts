import { describe, expect, it } from 'vitest';
import { flawOf, type PasswordFlaw } from '../../src/domain/password-rules.ts';
import { court } from '../support/worlds.ts';

const rules = court.passwordRules!;

describe('a new CM/ECF password', () => {
  it('has rules from the court’s own document: eight characters, and one of #?!(*', () => {
    expect(rules).toEqual({ minLength: 8, special: '#?!(*' });
  });

  it.each<[string, PasswordFlaw | null]>([
    ['Anchor#2026', null],
    ['Abcde#1', 'too-short'],
    ['Abcdef#1', null],
    ['Abcdefg#', 'no-letter-and-number'],
    ['1234567#', 'no-letter-and-number'],
    ['abcdef#1', 'no-both-cases'],
    ['ABCDEF#1', 'no-both-cases'],
    ['Abcdefg1', 'no-special'],
    ['Abcdef@1', 'no-special'],
    ['', 'too-short'],
  ])('%j: %s', (text, flaw) => {
    expect(flawOf(text, rules)).toBe(flaw);
  });

  it.each(['#', '?', '!', '(', '*'])('may take %s for its special character', (special) => {
    expect(flawOf(`Abcdef1${special}`, rules)).toBeNull();
  });

  it('is counted by characters as one sees them typed, and takes letters of any language', () => {
    expect(flawOf('Ñandú#1', rules)).toBe('too-short');
    expect(flawOf('Ñandúes#1', rules)).toBeNull();
    expect(flawOf('Ab#1😀😀😀', rules)).toBe('too-short');
  });
});
