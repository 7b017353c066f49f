import { describe, expect, it } from 'vitest';
import type { Adding } from '../../src/domain/mfa.ts';
import type { PasscodeAge } from '../../src/domain/passcode.ts';
import {
  canInstall,
  canTakeKey,
  installApp,
  replacePhone,
  setPhoneTime,
  takeKey,
} from '../../src/domain/phone-setup.ts';
import { appIds, newPhone, passcodesOn, type Phone } from '../../src/domain/phone.ts';
import type { World } from '../../src/domain/world.ts';
import { pacer, worldWith } from '../support/worlds.ts';
import { mfaWith } from './enrolled.ts';

const installed: Phone = { ...newPhone, app: 'freeotp' };
const shown: Adding = { what: 'app', key: 'third', provenAt: null };

/** A world with a phone. In: what the set-up page shows, and the keys with which the account is enrolled. */
const withPhone = (
  phone: Phone | null,
  adding: Adding | null = null,
  keys: Parameters<typeof mfaWith>[0] = [],
): World => ({ ...worldWith({ pacer: { mfa: mfaWith(keys) }, browser: { adding } }), phone });

describe('an authentication app', () => {
  it('is one of the five that document 003 names', () => {
    expect(appIds).toEqual(['authy', 'duo', 'freeotp', 'google', 'microsoft']);
  });

  it.each(appIds)('can be installed on a phone that has none: %s', (app) => {
    expect(canInstall(withPhone(newPhone))).toBe(true);
    expect(installApp(withPhone(newPhone), app)).toEqual(withPhone({ ...newPhone, app }));
  });

  it('is installed once', () => {
    const world = withPhone(installed);
    expect(canInstall(world)).toBe(false);
    expect(installApp(world, 'duo')).toBe(world);
  });

  it('is not installed on a phone that is lost, or if there is none', () => {
    for (const phone of [{ ...newPhone, isAtHand: false }, null]) {
      const world = withPhone(phone);
      expect(canInstall(world)).toBe(false);
      expect(installApp(world, 'duo')).toBe(world);
    }
  });
});

describe('the app takes the key', () => {
  it('that the set-up page shows', () => {
    const world = withPhone(installed, shown);
    expect(canTakeKey(world)).toBe(true);
    expect(takeKey(world)).toEqual({ ...world, phone: { ...installed, keys: ['third'] } });
  });

  it.each<[string, Phone | null, Adding | null]>([
    ['no page shows one', installed, null],
    ['PACER has not made one yet', installed, { ...shown, key: null }],
    ['no app is installed', newPhone, shown],
    ['the phone is lost', { ...installed, isAtHand: false }, shown],
    ['there is no phone', null, shown],
    ['it has it already', { ...installed, keys: ['third'] }, shown],
  ])('never where %s', (_, phone, adding) => {
    const world = withPhone(phone, adding);
    expect(canTakeKey(world)).toBe(false);
    expect(takeKey(world)).toBe(world);
  });

  it('and keeps those with which someone is enrolled, this account or another', () => {
    const world = withPhone({ ...installed, keys: ['first', 'second'] }, shown, ['first']);
    const other = { ...pacer, mfa: mfaWith(['second']) };
    const both = { ...world, pacerAccounts: { ...world.pacerAccounts, other } };
    expect(takeKey(both).phone?.keys).toEqual(['first', 'second', 'third']);
  });

  it('in place of one that was never confirmed, or whose app was deleted', () => {
    const world = withPhone({ ...installed, keys: ['first', 'second'] }, shown, ['first']);
    expect(takeKey(world).phone?.keys).toEqual(['first', 'third']);
  });

  it('and leaves the clock as wrong as it was', () => {
    expect(takeKey(withPhone({ ...installed, clockAhead: -4 }, shown)).phone?.clockAhead).toBe(-4);
  });
});

describe('the phone shows', () => {
  it('the passcode of each key that stands now', () => {
    expect(passcodesOn({ ...installed, keys: ['first', 'fourth'] })).toEqual(['passcode/first/0', 'passcode/fourth/0']);
  });

  it.each<[number, PasscodeAge]>([
    [-4, -2],
    [-2, -2],
    [-1, -1],
    [1, 1],
    [4, 2],
  ])('passcodes of another step if its clock is off by %i: of age %i', (clockAhead, age) => {
    expect(passcodesOn({ ...installed, keys: ['first'], clockAhead })).toEqual([`passcode/first/${age}`]);
  });

  it('nothing if it is lost, if no app is installed, or if there is no phone', () => {
    expect(passcodesOn({ ...installed, keys: ['first'], isAtHand: false })).toEqual([]);
    expect(passcodesOn({ ...newPhone, keys: ['first'] })).toEqual([]);
    expect(passcodesOn(installed)).toEqual([]);
    expect(passcodesOn(null)).toEqual([]);
  });
});

describe('setting the phone’s time', () => {
  it.each([-4, 4])('makes its passcodes right again, and changes nothing else: %i', (clockAhead) => {
    const phone: Phone = { ...installed, keys: ['first'], clockAhead };
    expect(setPhoneTime(withPhone(phone))).toEqual(withPhone({ ...phone, clockAhead: 0 }));
    expect(passcodesOn(setPhoneTime(withPhone(phone)).phone)).toEqual(['passcode/first/0']);
  });

  it('does not move the practice clock, and needs a phone', () => {
    const world = withPhone(null);
    expect(setPhoneTime(world)).toBe(world);
    expect(setPhoneTime(withPhone({ ...installed, clockAhead: 4 })).now).toBe(world.now);
  });
});

describe('another phone for a lost one', () => {
  it('is empty: no app, no key, the right time', () => {
    const lost: Phone = { isAtHand: false, app: 'google', keys: ['first', 'second'], clockAhead: 4 };
    const after = replacePhone(withPhone(lost, null, ['first']));
    expect(after).toEqual(withPhone({ isAtHand: true, app: null, keys: [], clockAhead: 0 }, null, ['first']));
    expect(canInstall(after)).toBe(true);
  });

  it('is not given to anyone who has theirs, or who never had one', () => {
    for (const phone of [{ ...installed, keys: ['first'] } as const, null]) {
      const world = withPhone(phone);
      expect(replacePhone(world)).toBe(world);
    }
  });
});
