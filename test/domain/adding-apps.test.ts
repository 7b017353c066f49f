import { describe, expect, it } from 'vitest';
import { confirmApp, proveApp, submitNickname } from '../../src/domain/adding-apps.ts';
import { submitSecurityCode } from '../../src/domain/enrolling.ts';
import { notEnrolled } from '../../src/domain/mfa.ts';
import type { KeyId } from '../../src/domain/passcode.ts';
import { newPhone } from '../../src/domain/phone.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { enterPasscode } from '../../src/domain/second-factor.ts';
import { logIn, logOut } from '../../src/domain/signing-in.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { freshBrowser, type LoginStep, type World } from '../../src/domain/world.ts';
import { pacer, worldFrom, worldWith } from '../support/worlds.ts';
import { appWith, begin, mfaWith, ownKeys, ownMfa, signedInWith, step } from './enrolled.ts';

const signedIn = signedInWith(notEnrolled);

/** A world in which the login of the account `own` waits. */
const waitingFor = (waitsFor: LoginStep): World => worldWith({ browser: { loggingIn: { account: 'own', waitsFor } } });

/** The world after PACER has shown a key for the next app, and that key. */
const withKey = (before = signedIn): { world: World; key: KeyId } => {
  const world = worldFrom(submitNickname(worldFrom(submitSecurityCode(begin(before), 'securityCode')), 'nickname'));
  return { world, key: world.browser.adding!.key! };
};

describe('the nickname', () => {
  it.each<[ValueClass, Reason]>([
    ['empty', 'nickname-missing'],
    ['nickname-taken', 'nickname-taken'],
  ])('is refused if it is %s', (value, refused) => {
    expect(submitNickname(begin(signedIn), value)).toEqual({ refused });
  });

  it('can be anything else; then PACER makes a key, and adds nothing yet', () => {
    for (const value of ['nickname', 'other'] as const) {
      const named = worldFrom(submitNickname(begin(signedIn), value));
      expect(named.browser.adding).toEqual({ what: 'app', key: 'first', provenAt: null });
      expect(ownMfa(named)).toEqual(notEnrolled);
    }
  });

  it('makes no key if nothing is being added', () => {
    expect(submitNickname(signedIn, 'nickname')).toBe(signedIn);
  });
});

describe('the key of the next app', () => {
  it('is not that of any of the account’s other apps', () => {
    expect(withKey(signedInWith(mfaWith(['first', 'second']))).key).toBe('third');
    expect(withKey(signedInWith(mfaWith(['second', 'third']))).key).toBe('first');
  });

  it('is not one that is on the phone, confirmed or not', () => {
    const phone = { ...newPhone, app: 'freeotp', keys: ['second'] } as const;
    expect(withKey({ ...signedInWith(mfaWith(['first'])), phone }).key).toBe('third');
  });
});

describe('the first passcode', () => {
  it.each([-1, 0, 1] as const)('proves the app if it is of the new key and %i steps away', (age) => {
    const { world, key } = withKey();
    const proven = worldFrom(proveApp(world, `passcode/${key}/${age}`));
    expect(proven.browser.adding).toEqual({ what: 'app', key, provenAt: step + age });
    expect(ownMfa(proven)).toEqual(notEnrolled);
  });

  it.each<[ValueClass, Reason]>([
    ['empty', 'passcode-missing'],
    ['not-six-digits', 'passcode-malformed'],
    ['other', 'passcode-wrong'],
    ['passcode/second/-2', 'passcode-late'],
    ['passcode/second/2', 'passcode-early'],
  ])('%s is refused with its own words', (value, refused) => {
    const { world, key } = withKey(signedInWith(mfaWith(['first'])));
    expect(key).toBe('second');
    expect(proveApp(world, value)).toEqual({ refused });
  });

  it('of another app of the account proves nothing', () => {
    const { world } = withKey(signedInWith(mfaWith(['first'])));
    expect(proveApp(world, 'passcode/first/0')).toEqual({ refused: 'passcode-wrong' });
  });

  it('proves nothing before there is a key', () => {
    const begun = begin(signedIn);
    expect(proveApp(begun, 'passcode/first/0')).toBe(begun);
    expect(proveApp(signedIn, 'passcode/first/0')).toBe(signedIn);
  });
});

describe('confirming', () => {
  it('adds the app after those that there are, and ends the adding', () => {
    const codes = { batch: 0, used: [1] } as const;
    const { world, key } = withKey(signedInWith({ ...notEnrolled, apps: [appWith('first', step - 9)], codes }));
    const after = confirmApp(worldFrom(proveApp(world, `passcode/${key}/0`)));
    expect(after.browser).toEqual({ ...freshBrowser, signedIn: 'own' });
    expect(after.pacerAccounts.own).toEqual({
      ...pacer,
      mfa: { ...notEnrolled, apps: [appWith('first', step - 9), appWith('second', step)], codes },
    });
  });

  it('has the passcode that proved the app used: it lets nobody in afterwards', () => {
    const { world, key } = withKey();
    const after = confirmApp(worldFrom(proveApp(world, `passcode/${key}/0`)));
    const again = worldFrom(logIn(logOut(after), 'pacerUsername', 'pacerPassword'));
    expect(enterPasscode(again, `passcode/${key}/0`)).toEqual({ refused: 'passcode-used' });
    expect(worldFrom(enterPasscode(again, `passcode/${key}/1`)).browser.signedIn).toBe('own');
  });

  it('adds nothing before the app is proven', () => {
    for (const world of [signedIn, begin(signedIn), withKey().world]) expect(confirmApp(world)).toBe(world);
  });
});

describe('the second factor is managed', () => {
  it('for the account whose login the prompt to enroll holds up', () => {
    const { world, key } = withKey(waitingFor('enrollment'));
    expect(ownKeys(confirmApp(worldFrom(proveApp(world, `passcode/${key}/0`))))).toEqual([key]);
    const codes = worldFrom(submitSecurityCode(begin(waitingFor('enrollment'), 'codes'), 'securityCode'));
    expect(ownMfa(codes).codes).toEqual({ batch: 0, used: [] });
  });

  it.each(['passcode', 'notice'] as const)('for nobody whose login waits for the %s', (waitsFor) => {
    const { world, key } = withKey(waitingFor(waitsFor));
    expect(ownKeys(confirmApp(worldFrom(proveApp(world, `passcode/${key}/0`))))).toEqual([]);
    const codes = worldFrom(submitSecurityCode(begin(waitingFor(waitsFor), 'codes'), 'securityCode'));
    expect(ownMfa(codes).codes).toBeNull();
  });

  it('for the account that is signed in, and no other', () => {
    const second = { ...pacer, mfa: notEnrolled };
    const { world, key } = withKey({ ...signedIn, pacerAccounts: { ...signedIn.pacerAccounts, second } });
    expect(confirmApp(worldFrom(proveApp(world, `passcode/${key}/0`))).pacerAccounts.second).toBe(second);
  });
});
