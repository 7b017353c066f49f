import { describe, expect, it } from 'vitest';
import { type Mfa, notEnrolled } from '../../src/domain/mfa.ts';
import { canSkip, goOnEnrolled, skipPrompt } from '../../src/domain/prompt.ts';
import { enterBackupCode, enterPasscode } from '../../src/domain/second-factor.ts';
import { acceptNotice, letIn, logIn, logOut } from '../../src/domain/signing-in.ts';
import { freshBrowser, type LoginStep, type World } from '../../src/domain/world.ts';
import { afterNextGen, court, linkedSince, pacer, worldFrom, worldWith } from '../support/worlds.ts';
import { mfaWith, ownMfa } from './enrolled.ts';

const filer = { filing: linkedSince(afterNextGen - 1) };
const selected: Mfa = { ...notEnrolled, isSelected: true };
const enrolled = mfaWith(['first']);

/** Logs in with the right pair, no matter who was signed in before. */
const login = (world: World): World => worldFrom(logIn(logOut(world), 'pacerUsername', 'pacerPassword'));
const loginWith = (mfa: Mfa, parts: Parameters<typeof worldWith>[0] = {}): World =>
  login(worldWith({ ...parts, pacer: { mfa } }));
const waitsFor = ({ browser }: World) => browser.loggingIn?.waitsFor ?? null;

describe('after username and password', () => {
  it('an account with an app, or with backup codes alone, is asked for a code (document 003), and not let in yet', () => {
    for (const mfa of [enrolled, mfaWith([], { codes: { batch: 0, used: [] } })])
      expect(loginWith(mfa).browser).toEqual({ ...freshBrowser, loggingIn: { account: 'own', waitsFor: 'passcode' } });
  });

  it('and so is one whose backup codes are all used', () => {
    const usedUp = mfaWith([], { codes: { batch: 0, used: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] } });
    expect(waitsFor(loginWith(usedUp))).toBe('passcode');
  });

  it('an account that was selected and has not enrolled meets the prompt', () => {
    expect(loginWith(selected).browser).toEqual({
      ...freshBrowser,
      loggingIn: { account: 'own', waitsFor: 'enrollment' },
    });
  });

  it('an account that was not selected meets no prompt, a filer’s neither', () => {
    expect(loginWith(notEnrolled).browser.signedIn).toBe('own');
    expect(waitsFor(loginWith(notEnrolled, filer))).toBe('notice');
  });

  it('one that was selected and has enrolled is asked for its code instead', () => {
    expect(waitsFor(loginWith({ ...enrolled, isSelected: true }))).toBe('passcode');
  });

  it('a wrong pair is refused before any code is asked for', () => {
    const world = worldWith({ pacer: { mfa: enrolled } });
    expect(logIn(world, 'pacerUsername', 'other')).toEqual({ refused: 'wrong-pacer-credentials' });
  });
});

describe('the redaction notice comes last', () => {
  it.each<[string, (world: World) => World]>([
    ['a passcode', (world) => worldFrom(enterPasscode(world, 'passcode/first/0'))],
    ['a backup code', (world) => worldFrom(enterBackupCode(world, 'backup/0/0'))],
  ])('for a filer after %s, and completes the login', (_, enter) => {
    const entered = enter(loginWith({ ...enrolled, isSelected: true, codes: { batch: 0, used: [] } }, filer));
    expect(entered.browser).toEqual({ ...freshBrowser, loggingIn: { account: 'own', waitsFor: 'notice' } });
    expect(acceptNotice(entered).browser).toEqual({ ...freshBrowser, signedIn: 'own', filingMenus: [court.id] });
  });

  it('for a filer after the prompt', () => {
    expect(waitsFor(skipPrompt(loginWith(selected, filer)))).toBe('notice');
  });

  it.each<[LoginStep, LoginStep | null]>([
    ['passcode', 'notice'],
    ['enrollment', 'notice'],
    ['notice', null],
  ])('so that after the %s a filer’s login waits for: %s', (done, next) => {
    const world = worldWith({ ...filer, pacer: { mfa: { ...enrolled, isSelected: true } } });
    expect(waitsFor(letIn(world, 'own', done))).toBe(next);
  });

  it('and is not there to be accepted while a code is asked for', () => {
    const world = loginWith(enrolled, filer);
    expect(acceptNotice(world)).toBe(world);
  });
});

describe('the prompt to enroll', () => {
  it('can be skipped, which lets in and uses up one skip', () => {
    const before = loginWith(selected);
    const after = skipPrompt(before);
    expect(after.browser).toEqual({ ...freshBrowser, signedIn: 'own' });
    expect(after.pacerAccounts.own).toEqual({ ...pacer, mfa: { ...selected, skipsLeft: 2 } });
  });

  it('can be skipped three times (PACER’s tips of August 2025), at as many logins; the fourth time it cannot', () => {
    let world = worldWith({ pacer: { mfa: selected } });
    for (const left of [2, 1, 0]) {
      world = login(world);
      expect(waitsFor(world)).toBe('enrollment');
      expect(canSkip(world)).toBe(true);
      world = skipPrompt(world);
      expect(world.browser.signedIn).toBe('own');
      expect(ownMfa(world).skipsLeft).toBe(left);
    }
    world = login(world);
    expect(waitsFor(world)).toBe('enrollment');
    expect(canSkip(world)).toBe(false);
    expect(skipPrompt(world)).toBe(world);
  });

  it('cannot be skipped by a person who is not logging in', () => {
    const world = worldWith({ pacer: { mfa: selected } });
    expect(canSkip(world)).toBe(false);
    expect(skipPrompt(world)).toBe(world);
  });
});

describe('after enrolling on the way', () => {
  const enrolledNow = (parts = {}): World => {
    const world = loginWith(selected, parts);
    return { ...world, pacerAccounts: { own: { ...pacer, mfa: { ...selected, apps: enrolled.apps } } } };
  };

  it('the login goes on without asking for a code', () => {
    expect(goOnEnrolled(enrolledNow()).browser).toEqual({ ...freshBrowser, signedIn: 'own' });
    expect(waitsFor(goOnEnrolled(enrolledNow(filer)))).toBe('notice');
  });

  it('no skip is used up by it', () => {
    expect(ownMfa(goOnEnrolled(enrolledNow())).skipsLeft).toBe(3);
  });

  it('the next login asks for a code, and no longer prompts', () => {
    expect(waitsFor(login(goOnEnrolled(enrolledNow())))).toBe('passcode');
  });

  it('nothing goes on where no login waits', () => {
    const world = worldWith();
    expect(goOnEnrolled(world)).toBe(world);
  });
});
