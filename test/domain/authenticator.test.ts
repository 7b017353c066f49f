import fc from 'fast-check';
import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { backupCodeClass } from '../../src/domain/backup-codes.ts';
import { keyIds, type PasscodeAge, passcodeAges, passcodeClass } from '../../src/domain/passcode.ts';
import { passcodeTime, stepAt } from '../../src/domain/time-step.ts';
import { authenticator } from '../../src/simulator/devices/phone/authenticator.ts';
import { bytesOf, oneTimePassword } from '../support/one-time-password.ts';
import { readQrCode } from './read-qr-code.ts';

/** The secret of both RFCs, `12345678901234567890`, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** A morning of practice, a turn of the year on its last millisecond, and the moment when 32 bits no longer hold the seconds. */
const instants = ['2026-03-10T14:00:00Z', '2025-12-31T23:59:59.999Z', '2038-01-19T03:14:08Z'].map(Date.parse);
const [morning = 0] = instants;

const passcodeOf = (key: (typeof keyIds)[number], steps: number, at = morning) =>
  oneTimePassword(bytesOf(authenticator.keyOf(key)), stepAt(at) + steps);

describe('the published vectors', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('of RFC 6238, appendix B, hold with SHA-1 at second %i', (epoch, passcode) => {
    expect(generateSync({ secret, epoch, digits: 8 })).toBe(passcode);
    expect(oneTimePassword(bytesOf(secret), stepAt(epoch * 1000), 8)).toBe(passcode);
  });

  it('of RFC 4226, appendix D, hold for the counters 0 to 9', () => {
    const vectors = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
    expect(vectors.map((_, counter) => generateSync({ secret, strategy: 'hotp', counter }))).toEqual(vectors);
    expect(vectors.map((_, counter) => oneTimePassword(bytesOf(secret), counter))).toEqual(vectors);
  });
});

describe('a passcode', () => {
  it.each(keyIds)('of the %s key is what an independent reckoning gives', (key) => {
    for (const at of instants) expect(authenticator.passcodeAt(key, at)).toBe(passcodeOf(key, 0, at));
  });

  it('stands for thirty seconds, and not a millisecond longer', () => {
    const ends = morning + passcodeTime - 1;
    expect(authenticator.passcodeAt('first', ends)).toBe(authenticator.passcodeAt('first', morning));
    expect(authenticator.passcodeAt('first', ends + 1)).toBe(passcodeOf('first', 1));
  });
});

// Two keys can have the same passcode within the reach; at these instants none have.
describe('the class of a typed passcode', () => {
  it.each<[number, PasscodeAge]>([
    [0, 0],
    [-1, -1],
    [-2, -2],
    [-3, -2],
    [-40, -2],
    [1, 1],
    [2, 2],
    [3, 2],
    [40, 2],
  ])('tells that it is %i steps away: %i', (steps, age) => {
    for (const key of keyIds)
      expect(authenticator.classOf('passcode', passcodeOf(key, steps), morning)).toBe(passcodeClass(key, age));
  });

  it.each([-41, 41])('is none of a passcode %i steps away: nobody’s phone is that wrong', (steps) => {
    expect(authenticator.classOf('passcode', passcodeOf('first', steps), morning)).toBe('other');
  });

  it('goes by the step that stands, to its last millisecond', () => {
    const typed = passcodeOf('second', 0);
    expect(authenticator.classOf('passcode', typed, morning + passcodeTime - 1)).toBe('passcode/second/0');
    expect(authenticator.classOf('passcode', typed, morning + passcodeTime)).toBe('passcode/second/-1');
  });

  it('allows spaces, as apps show them, and tells an empty field', () => {
    const typed = passcodeOf('first', 0);
    for (const spaced of [`${typed.slice(0, 3)} ${typed.slice(3)}`, ` ${typed}\t`, typed.replaceAll(/\B/g, '\u00a0')])
      expect(authenticator.classOf('passcode', spaced, morning)).toBe('passcode/first/0');
    for (const kind of ['passcode', 'backup'] as const)
      for (const empty of ['', '  ', '\t\n']) expect(authenticator.classOf(kind, empty, morning)).toBe('empty');
  });

  it('is that of too few or too many digits, whatever else it begins with', () => {
    const typed = passcodeOf('first', 0);
    for (const wrong of [typed.slice(1), `${typed}0`, `0${typed}`, `${typed.slice(1)}a`, 'abcdef', '-12345', '1e5000'])
      expect(authenticator.classOf('passcode', wrong, morning)).toBe('not-six-digits');
    expect(authenticator.classOf('passcode', '١٢٣٤٥٦', morning)).toBe('not-six-digits');
    expect(authenticator.classOf('passcode', '4356-7277', morning)).toBe('not-six-digits');
  });

  it.each([
    ['first', '2025-09-16T23:33:00Z'],
    ['fifth', '2025-09-15T15:56:00Z'],
  ] as const)('is that of the %s key at %s, although an older code or another key has the same digits', (key, time) => {
    const at = Date.parse(time);
    expect(authenticator.classOf('passcode', authenticator.passcodeAt(key, at), at)).toBe(passcodeClass(key, 0));
  });

  it('is other for six digits that no key has', () => {
    const taken = keyIds.flatMap((key) => Array.from({ length: 81 }, (_, index) => passcodeOf(key, index - 40)));
    const free = ['000000', '111111', '123456', '654321', '999999'].filter((digits) => !taken.includes(digits));
    expect(free.length).toBeGreaterThan(0);
    for (const typed of free) expect(authenticator.classOf('passcode', typed, morning)).toBe('other');
  });

  it('is told of any text, and never thrown', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\s-]{4,9}$/));
    fc.assert(
      fc.property(typed, fc.constantFrom('passcode', 'backup'), fc.constantFrom(...instants), (text, kind, at) => {
        expect(authenticator.classOf(kind, text, at)).toMatch(
          /^(?:empty|other|not-six-digits|passcode\/[a-z]+\/-?\d|backup\/[01]\/\d)$/,
        );
      }),
      { seed: 20250511, numRuns: 300 },
    );
  });
});

describe('the text of a class', () => {
  it.each(keyIds)('is a passcode of that class again, for the %s key at every age', (key) => {
    for (const at of instants)
      for (const age of passcodeAges) {
        const value = passcodeClass(key, age);
        expect(authenticator.textOf(value, at)).toBe(passcodeOf(key, age, at));
        expect(authenticator.classOf('passcode', authenticator.textOf(value, at), at)).toBe(value);
      }
  });

  it.each([0, 1] as const)('is a backup code of that class again, with its hyphen or without: batch %i', (batch) => {
    for (const [number, code] of authenticator.backupCodes(batch).entries()) {
      const value = backupCodeClass(batch, number);
      expect(authenticator.textOf(value, morning)).toBe(code);
      for (const typed of [code, code.replace('-', ''), ` ${code.replace('-', ' ')} `])
        expect(authenticator.classOf('backup', typed, morning)).toBe(value);
    }
  });
});

describe('the backup codes', () => {
  it('are two batches of ten, all different', () => {
    const batches = [authenticator.backupCodes(0), authenticator.backupCodes(1)];
    expect(batches.map((batch) => batch.length)).toEqual([10, 10]);
    expect(new Set(batches.flat().map((code) => code.replaceAll('-', ''))).size).toBe(20);
  });

  it('are not found in any other text', () => {
    const [code = ''] = authenticator.backupCodes(0);
    for (const typed of [code.slice(1), `${code}0`, 'abc', '-', passcodeOf('first', 0)])
      expect(authenticator.classOf('backup', typed, morning)).toBe('other');
  });
});

describe('a key', () => {
  it('has twenty bytes, as RFC 4226 recommends (section 4, R6), and no two are the same', () => {
    for (const key of keyIds) expect(bytesOf(authenticator.keyOf(key))).toHaveLength(20);
    expect(new Set(keyIds.map((key) => authenticator.keyOf(key))).size).toBe(keyIds.length);
  });

  it.each(keyIds)('can be typed in groups of four, and is the one that the QR code holds: %s', (key) => {
    const address = new URL(authenticator.addressOf(key, 'asample2024'));
    expect(authenticator.keyOf(key)).toMatch(/^[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}$/);
    expect(address.searchParams.get('secret')).toBe(authenticator.keyOf(key).replaceAll(' ', ''));
  });
});

describe('the address of a key', () => {
  it('names the practice as the issuer, and whose account it is', () => {
    const address = new URL(authenticator.addressOf('first', 'asample2024'));
    expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(address.pathname)).toBe('/Dry Docket practice:asample2024');
    expect(address.searchParams.get('issuer')).toBe('Dry Docket practice');
  });

  it('says nothing that differs from what every app takes for granted: SHA-1, six digits, thirty seconds', () => {
    const { searchParams: said } = new URL(authenticator.addressOf('first', 'asample2024'));
    const settings = [said.get('algorithm') ?? 'SHA1', said.get('digits') ?? '6', said.get('period') ?? '30'];
    expect(settings).toEqual(['SHA1', '6', '30']);
  });
});

describe('the QR code', () => {
  it.each(keyIds)('of the %s key is read back as its address by an independent decoder', (key) => {
    const address = authenticator.addressOf(key, 'asample2024');
    expect(readQrCode(authenticator.qrCodeOf(address))).toBe(address);
  });

  it('holds letters of any language', () => {
    expect(readQrCode(authenticator.qrCodeOf('Peña & García'))).toBe('Peña & García');
  });

  it.each(keyIds)('of the %s key is not mirrored: its dark square is where ISO/IEC 18004 puts it', (key) => {
    const { size, path } = authenticator.qrCodeOf(authenticator.addressOf(key, 'asample2024'));
    expect(path).toContain(`M${4 + 8} ${size - 4 - 8}h1v1h-1z`);
  });

  it('has a border of four squares, which scanners need', () => {
    const { size, path } = authenticator.qrCodeOf(authenticator.addressOf('first', 'asample2024'));
    const dark = [...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect([Math.min(...dark), Math.max(...dark)]).toEqual([4, size - 5]);
  });
});
