import { describe, expect, test } from 'vitest';
import { isProps } from '../../src/ui/take-props.ts';

describe('what is fetched for a practice', () => {
  test('is taken where it is what Astro hands to an island', () => {
    expect(isProps('{"scenario":[0,"link"],"route":[1,[]]}')).toBe(true);
  });

  test.each([
    '',
    '<!doctype html><title>Log in to the network</title>',
    'null',
    '[]',
    '{}',
    '"text"',
    '{"error":"no"}',
    '{"scenario":[0,"li',
  ])('is refused where it is %j', (text) => {
    expect(isProps(text)).toBe(false);
  });
});
