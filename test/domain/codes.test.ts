import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupCodeClass } from '../../src/domain/backup-codes.ts';
import { keyIds, passcodeClass } from '../../src/domain/passcode.ts';
import { authenticator } from '../../src/simulator/devices/phone/authenticator.ts';
import { listedCodes } from '../../src/simulator/core/codes.ts';

const morning = Date.parse('2026-03-10T14:00:00Z');

describe('codes without a phone', () => {
  it('have the same lists of backup codes as those with one', () => {
    for (const batch of [0, 1] as const) {
      expect(listedCodes.backupCodes(batch)).toEqual(authenticator.backupCodes(batch));
      for (const [number, code] of listedCodes.backupCodes(batch).entries()) {
        const value = backupCodeClass(batch, number);
        expect(listedCodes.textOf(value, morning)).toBe(code);
        expect(listedCodes.classOf('backup', code, morning)).toBe(value);
      }
    }
  });

  it('know no passcode: six digits are something else, and no text stands for one', () => {
    for (const key of keyIds) {
      expect(listedCodes.classOf('passcode', authenticator.passcodeAt(key, morning), morning)).toBe('other');
      expect(listedCodes.textOf(passcodeClass(key, 0), morning)).toBe('');
    }
  });

  it('take any text for what it is where there is a phone too, passcodes aside', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\s-]{4,9}$/));
    fc.assert(
      fc.property(typed, fc.constantFrom('passcode' as const, 'backup' as const), (text, kind) => {
        const value = authenticator.classOf(kind, text, morning);
        expect(listedCodes.classOf(kind, text, morning)).toBe(value.startsWith('passcode/') ? 'other' : value);
      }),
      { seed: 20250511, numRuns: 100 },
    );
  });
});
