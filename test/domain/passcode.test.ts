import { describe, expect, it } from 'vitest';
import {
  aged,
  ageOf,
  keyIds,
  type PasscodeAge,
  passcodeAges,
  passcodeClass,
  passcodeIn,
} from '../../src/domain/passcode.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { drift, passcodeTime, stepAt } from '../../src/domain/time-step.ts';

describe('the class of a passcode', () => {
  it('tells the key and the age, and is read back as them', () => {
    expect(passcodeClass('second', -1)).toBe('passcode/second/-1');
    for (const key of keyIds)
      for (const age of passcodeAges) expect(passcodeIn(passcodeClass(key, age))).toEqual({ key, age });
  });

  it.each<ValueClass>(['empty', 'other', 'not-six-digits', 'pacerPassword', 'securityCode', 'backup/0/3'])(
    'is not %s',
    (value) => {
      expect(passcodeIn(value)).toBeNull();
    },
  );
});

describe('the age of a passcode', () => {
  it.each<[number, PasscodeAge]>([
    [-40, -2],
    [-3, -2],
    [-2, -2],
    [-1, -1],
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [40, 2],
  ])('that is %i steps away is %i: further than two is not told apart', (steps, age) => {
    expect(ageOf(steps)).toBe(age);
  });
});

describe('as time passes', () => {
  it.each<[PasscodeAge, number, PasscodeAge]>([
    [0, 0, 0],
    [0, 1, -1],
    [0, 2, -2],
    [0, 100, -2],
    [1, 1, 0],
    [1, 2, -1],
    [-1, 1, -2],
    [-2, 1, -2],
  ])('a passcode of age %i has after %i steps the age %i', (before, steps, after) => {
    expect(aged(passcodeClass('third', before), steps)).toBe(passcodeClass('third', after));
  });

  it.each([0, 1, 2, 1000])('what was far ahead is far ahead still, after %i steps', (steps) => {
    expect(aged(passcodeClass('first', 2), steps)).toBe(passcodeClass('first', 2));
  });

  it.each<ValueClass>(['empty', 'other', 'not-six-digits', 'securityCode', 'backup/1/9'])(
    'nothing but a passcode grows old: %s stays',
    (value) => {
      expect(aged(value, 5)).toBe(value);
    },
  );
});

describe('time steps', () => {
  it('are thirty seconds long, and change on the millisecond (RFC 6238, section 5.2)', () => {
    expect(passcodeTime).toBe(30_000);
    expect([0, 29_999, 30_000, 59_999, 60_000].map(stepAt)).toEqual([0, 0, 1, 1, 2]);
  });

  it.each([
    [59, 0x1],
    [1_111_111_109, 0x23523ec],
    [1_111_111_111, 0x23523ed],
    [1_234_567_890, 0x273ef07],
    [2_000_000_000, 0x3f940aa],
    [20_000_000_000, 0x27bc86aa],
  ])('are counted as RFC 6238, appendix B, counts them: at second %i', (seconds, step) => {
    expect(stepAt(seconds * 1000)).toBe(step);
  });

  it('may differ by one, which RFC 6238 recommends at most (section 5.2)', () => {
    expect(drift).toBe(1);
  });
});
