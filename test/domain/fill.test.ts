import { describe, expect, it } from 'vitest';
import { fill } from '../../src/domain/fill.ts';

describe('putting values into a text', () => {
  it('takes the place of each name in braces, also of names with dots', () => {
    expect(fill('Step {number} of {count}: {number}', { number: 3, count: 14 })).toBe('Step 3 of 14: 3');
    expect(fill('Choose {menus.filing.0}', { 'menus.filing.0': 'Civil' })).toBe('Choose Civil');
  });

  it('leaves a text without places as it is, and puts no value into a value', () => {
    expect(fill('No place {} { a } {1}', {})).toBe('No place {} { a } {1}');
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });

  it('refuses a place without a value, and says which', () => {
    expect(() => fill('Call {role}', {})).toThrow('"Call {role}" has no value for {role}');
    expect(() => fill('Call {role}', { role: undefined })).toThrow('{role}');
  });
});
