import { describe, expect, it } from 'vitest';
import {
  backupCodeClass,
  backupCodeFlaw,
  type BackupCodes,
  backupCodeIn,
  batchSize,
  codesLeft,
  firstUnused,
  nextBatch,
  withUsed,
} from '../../src/domain/backup-codes.ts';
import type { ValueClass } from '../../src/domain/terms.ts';

const fresh: BackupCodes = { batch: 0, used: [] };
const numbers = Array.from({ length: batchSize }, (_, number) => number);

/** The codes after some of them were used, in that order. */
const afterUsing = (used: readonly number[], codes = fresh) =>
  used.reduce((left, number) => withUsed(left, backupCodeClass(codes.batch, number)), codes);

describe('the class of a backup code', () => {
  it('tells the batch and the number, and is read back as them', () => {
    expect(backupCodeClass(1, 7)).toBe('backup/1/7');
    for (const batch of [0, 1] as const)
      for (const number of numbers) expect(backupCodeIn(backupCodeClass(batch, number))).toEqual({ batch, number });
  });

  it.each<ValueClass>(['empty', 'other', 'securityCode', 'passcode/first/0'])('is not %s', (value) => {
    expect(backupCodeIn(value)).toBeNull();
  });
});

describe('a batch', () => {
  it('has ten codes (a court’s questions and answers on MFA), and each is taken', () => {
    expect(batchSize).toBe(10);
    expect(codesLeft(fresh)).toBe(10);
    for (const number of numbers) expect(backupCodeFlaw(fresh, backupCodeClass(0, number))).toBeNull();
  });

  it('has one code fewer after each use, and none after ten', () => {
    const left = numbers.map((number) => codesLeft(afterUsing(numbers.slice(0, number + 1))));
    expect(left).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('has no eleventh use: each of its codes is used by then', () => {
    const none = afterUsing(numbers);
    expect(numbers.map((number) => backupCodeFlaw(none, backupCodeClass(0, number)))).toEqual(
      numbers.map(() => 'used'),
    );
  });
});

describe('a code', () => {
  it('works once (document 003), and leaves the others as they are', () => {
    const codes = afterUsing([4]);
    expect(backupCodeFlaw(codes, 'backup/0/4')).toBe('used');
    for (const number of numbers.filter((candidate) => candidate !== 4))
      expect(backupCodeFlaw(codes, backupCodeClass(0, number))).toBeNull();
  });

  it.each<ValueClass>(['empty', 'other', 'pacerPassword', 'passcode/first/0'])('is not known from %s', (value) => {
    expect(backupCodeFlaw(fresh, value)).toBe('unknown');
    expect(withUsed(fresh, value)).toBe(fresh);
  });

  it('is not known where none were ever made', () => {
    expect(backupCodeFlaw(null, 'backup/0/0')).toBe('unknown');
    expect(codesLeft(null)).toBe(0);
  });

  it('that is used is listed in the order of the batch, whatever the order of use', () => {
    expect(afterUsing([9, 0, 4]).used).toEqual([0, 4, 9]);
    expect(afterUsing([9, 0, 4])).toEqual(afterUsing([4, 9, 0]));
  });
});

describe('the first code that is not used', () => {
  it.each<[readonly number[], number]>([
    [[], 0],
    [[0], 1],
    [[0, 1, 2], 3],
    [[1, 2], 0],
    [[0, 2], 1],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8], 9],
  ])('after %j is number %i', (used, first) => {
    expect(firstUnused(afterUsing(used))).toBe(first);
  });

  it('does not exist if all are used, or none were made', () => {
    expect(firstUnused(afterUsing(numbers))).toBeNull();
    expect(firstUnused(null)).toBeNull();
  });
});

describe('a new batch', () => {
  it('is the first one where there was none', () => {
    expect(nextBatch(null)).toEqual({ batch: 0, used: [] });
  });

  it('takes the place of the old one, unused, whether that was used up or not', () => {
    expect(nextBatch(afterUsing(numbers))).toEqual({ batch: 1, used: [] });
    expect(nextBatch(afterUsing([3]))).toEqual({ batch: 1, used: [] });
    expect(nextBatch({ batch: 1, used: [3] })).toEqual({ batch: 0, used: [] });
  });

  it('ends the old one: its codes are refused, the used ones as well, and those of the new one are taken', () => {
    const renewed = nextBatch(afterUsing([0]));
    for (const number of numbers) {
      expect(backupCodeFlaw(renewed, backupCodeClass(0, number))).toBe('replaced');
      expect(backupCodeFlaw(renewed, backupCodeClass(1, number))).toBeNull();
    }
  });
});
