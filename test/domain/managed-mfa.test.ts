import { describe, expect, it } from 'vitest';
import { removeMethod } from '../../src/domain/enrolling.ts';
import { managedAccount, managedMfa, mustEnroll } from '../../src/domain/managed-mfa.ts';
import { type Mfa, notEnrolled } from '../../src/domain/mfa.ts';
import type { KeyId } from '../../src/domain/passcode.ts';
import type { World } from '../../src/domain/world.ts';
import { afterNextGen, linkedSince, pacer, worldFrom, worldWith } from '../support/worlds.ts';
import { mfaWith, ownKeys, ownMfa, signedInWith } from './enrolled.ts';

const codes = { batch: 0, used: [] } as const;
const ofFiler = linkedSince(afterNextGen - 1);

describe('an account has to enroll', () => {
  it('if it may file somewhere, in whatever court', () => {
    expect(mustEnroll(worldWith({ filing: ofFiler }), 'own')).toBe(true);
    expect(mustEnroll(worldWith({ filing: { ...ofFiler, court: 'another' } }), 'own')).toBe(true);
  });

  it('and may if it only searches (document 003), or if another account files', () => {
    expect(mustEnroll(worldWith(), 'own')).toBe(false);
    expect(mustEnroll(worldWith({ filing: linkedSince(afterNextGen - 1, 'colleague') }), 'own')).toBe(false);
  });
});

describe('deleting one of several methods', () => {
  it('leaves the other app, of a filer too', () => {
    const world = signedInWith(mfaWith(['first', 'second'], { codes }), ofFiler);
    const after = worldFrom(removeMethod(world, 'first'));
    expect(after).toEqual({
      ...world,
      pacerAccounts: { own: { ...pacer, mfa: mfaWith(['second'], { codes }) } },
    });
  });

  it('leaves the backup codes, or the app: one of the two is enough', () => {
    const world = signedInWith(mfaWith(['first'], { codes }), ofFiler);
    expect(ownMfa(worldFrom(removeMethod(world, 'first')))).toEqual(mfaWith([], { codes }));
    expect(ownMfa(worldFrom(removeMethod(world, 'codes')))).toEqual(mfaWith(['first']));
  });

  it('ends with the last, however many there were', () => {
    let world = signedInWith(mfaWith(['first', 'second'], { codes }), ofFiler);
    for (const method of ['codes', 'second'] as const) world = worldFrom(removeMethod(world, method));
    expect(removeMethod(world, 'first')).toEqual({ refused: 'last-method' });
    expect(ownKeys(world)).toEqual(['first']);
  });
});

describe('deleting the last method', () => {
  it.each<[string, Mfa, KeyId | 'codes']>([
    ['app', mfaWith(['first']), 'first'],
    ['batch of codes', mfaWith([], { codes }), 'codes'],
  ])('is refused to a filer, and allowed to an account that only searches: the last %s', (_, mfa, what) => {
    expect(removeMethod(signedInWith(mfa, ofFiler), what)).toEqual({ refused: 'last-method' });
    expect(ownMfa(worldFrom(removeMethod(signedInWith(mfa), what)))).toEqual(notEnrolled);
  });

  it('is refused to a filer who has backup codes besides, but used them all', () => {
    const used = (count: number) => ({ batch: 0, used: Array.from({ length: count }, (_, number) => number) }) as const;
    const withUsed = (count: number) => signedInWith(mfaWith(['first'], { codes: used(count) }), ofFiler);
    expect(removeMethod(withUsed(10), 'first')).toEqual({ refused: 'last-method' });
    expect(ownKeys(worldFrom(removeMethod(withUsed(9), 'first')))).toEqual([]);
    expect(ownMfa(worldFrom(removeMethod(withUsed(10), 'codes')))).toEqual(mfaWith(['first']));
  });

  it('does nothing for a method that does not exist', () => {
    const world = signedInWith(mfaWith(['first']), ofFiler);
    expect(removeMethod(world, 'second')).toEqual(world);
    expect(removeMethod(world, 'codes')).toEqual(world);
  });
});

describe('the account that is managed', () => {
  const second = { ...pacer, mfa: mfaWith(['second']) };

  it('is the one that is signed in', () => {
    const world: World = { ...signedInWith(mfaWith(['first'])), pacerAccounts: { own: pacer, second } };
    const secondSignedIn = { ...world, browser: { ...world.browser, signedIn: 'second' } };
    expect(managedAccount(secondSignedIn)).toBe('second');
    expect(managedMfa(secondSignedIn)).toBe(second.mfa);
    expect(worldFrom(removeMethod(secondSignedIn, 'second')).pacerAccounts.own).toBe(pacer);
  });

  it('is the one that enrolls to be let in', () => {
    const world = worldWith({ browser: { loggingIn: { account: 'own', waitsFor: 'enrollment' } } });
    expect(managedAccount(world)).toBe('own');
  });

  it.each(['passcode', 'notice'] as const)(
    'does not exist while a login waits for the %s: nothing is deleted',
    (waitsFor) => {
      const mfa = mfaWith(['first']);
      const world = worldWith({ pacer: { mfa }, browser: { loggingIn: { account: 'own', waitsFor } } });
      expect(managedAccount(world)).toBeNull();
      expect(managedMfa(world)).toBe(notEnrolled);
      expect(removeMethod(world, 'first')).toBe(world);
    },
  );
});
