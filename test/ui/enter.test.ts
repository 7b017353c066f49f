import { describe, expect, test } from 'vitest';
import { isSendingEnter } from '../../src/ui/screen/enter.ts';

const enter = { key: 'Enter', isComposing: false, keyCode: 13 };

describe('Enter', () => {
  test('sends', () => {
    expect(isSendingEnter(enter)).toBe(true);
  });
  test('that ends a composition of letters does not', () => {
    expect(isSendingEnter({ ...enter, isComposing: true })).toBe(false);
  });
  test('that ends one in Safari, which tells it by its code, does not', () => {
    expect(isSendingEnter({ ...enter, keyCode: 229 })).toBe(false);
  });
  test('is the only key that does', () => {
    expect(isSendingEnter({ ...enter, key: 'a', keyCode: 65 })).toBe(false);
  });
});
