import { describe, expect, it } from 'vitest';
import { looksLikeAddress } from '../../src/domain/email-address.ts';

describe('a text', () => {
  it.each(['alex.sample@example.com', 'a@b.c', 'alex+court@mail.example.com', 'ñandú@correo.example'])(
    'like %s is taken for an e-mail address',
    (text) => {
      expect(looksLikeAddress(text)).toBe(true);
    },
  );

  it.each([
    ['nothing', ''],
    ['no @', 'alex.example.com'],
    ['nothing before the @', '@example.com'],
    ['nothing after the @', 'alex@'],
    ['no dot in its domain', 'alex@example'],
    ['its only dot before the @', 'alex.sample@example'],
    ['nothing before the dot of its domain', 'alex@.com'],
    ['nothing after the dot of its domain', 'alex@example.'],
    ['two @', 'alex@sample@example.com'],
    ['a second @ behind the dot', 'alex@example.com@'],
    ['a space in its name', 'alex sample@example.com'],
    ['a space in its domain', 'alex@exam ple.com'],
    ['a space behind the dot', 'alex@example.c om'],
  ])('with %s is not', (_, text) => {
    expect(looksLikeAddress(text)).toBe(false);
  });
});
