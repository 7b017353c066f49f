import { describe, expect, it } from 'vitest';
import { type BackupCodes, backupCodeClass } from '../../src/domain/backup-codes.ts';
import type { Mfa } from '../../src/domain/mfa.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { enterBackupCode, enterPasscode, judgePasscode, stepOf } from '../../src/domain/second-factor.ts';
import { logIn, logOut } from '../../src/domain/signing-in.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { passcodeTime } from '../../src/domain/time-step.ts';
import type { World } from '../../src/domain/world.ts';
import { afterNextGen, pacer, worldFrom, worldWith } from '../support/worlds.ts';
import { appWith, mfaWith, ownMfa, step } from './enrolled.ts';

/** A world in which the login of the account `own` waits for a code. */
const waiting = (mfa: Mfa): World =>
  worldWith({ pacer: { mfa }, browser: { loggingIn: { account: 'own', waitsFor: 'passcode' } } });

const later = (world: World, steps: number): World => ({ ...world, now: world.now + steps * passcodeTime });

/** Why the only app of an account refuses a passcode. In: the step of the last that was taken from it. */
const judged = (value: ValueClass, lastStep: number | null = null) =>
  judgePasscode([appWith('first', lastStep)], value, afterNextGen);

describe('a passcode', () => {
  it.each<[string, ValueClass]>([
    ['that stands now', 'passcode/first/0'],
    ['of the step before', 'passcode/first/-1'],
    ['that is one step ahead', 'passcode/first/1'],
  ])('%s is taken (RFC 6238, section 5.2)', (_, value) => {
    expect(judged(value)).toBeNull();
  });

  it.each<[string, ValueClass, Reason]>([
    ['that is missing', 'empty', 'passcode-missing'],
    ['without six digits', 'not-six-digits', 'passcode-malformed'],
    ['that is anything else', 'other', 'passcode-wrong'],
    ['that is a password', 'pacerPassword', 'passcode-wrong'],
    ['that is a backup code', 'backup/0/0', 'passcode-wrong'],
    ['that is the security code', 'securityCode', 'passcode-wrong'],
    ['of a key that no app of the account has', 'passcode/second/0', 'passcode-wrong'],
    ['of the step before last', 'passcode/first/-2', 'passcode-late'],
    ['that is further ahead', 'passcode/first/2', 'passcode-early'],
  ])('%s is refused with its own words', (_, value, refused) => {
    expect(judged(value)).toBe(refused);
    expect(enterPasscode(waiting(mfaWith(['first'])), value)).toEqual({ refused });
  });

  it('is taken of any of several apps on one account (document 003), and of no other', () => {
    const apps = mfaWith(['first', 'second', 'third']).apps;
    for (const key of ['first', 'second', 'third'] as const)
      expect(judgePasscode(apps, `passcode/${key}/0`, afterNextGen)).toBeNull();
    expect(judgePasscode(apps, 'passcode/fourth/0', afterNextGen)).toBe('passcode-wrong');
    expect(judgePasscode([], 'passcode/first/0', afterNextGen)).toBe('passcode-wrong');
  });
});

describe('a passcode works once (RFC 6238, section 5.2)', () => {
  it('so one used before is refused, whichever it was', () => {
    expect(judged('passcode/first/0', step)).toBe('passcode-used');
    expect(judged('passcode/first/-1', step - 1)).toBe('passcode-used');
    expect(judged('passcode/first/1', step + 1)).toBe('passcode-used');
  });

  it('and so are those before a used one, which the next is not', () => {
    expect(judged('passcode/first/-1', step)).toBe('passcode-used');
    expect(judged('passcode/first/0', step + 1)).toBe('passcode-used');
    expect(judged('passcode/first/0', step - 1)).toBeNull();
    expect(judged('passcode/first/1', step)).toBeNull();
  });

  it('but one that is too late or too early is called that', () => {
    expect(judged('passcode/first/-2', step)).toBe('passcode-late');
    expect(judged('passcode/first/2', step + 9)).toBe('passcode-early');
  });

  it('for each app by itself', () => {
    const apps = [appWith('first', step), appWith('second')];
    expect(judgePasscode(apps, 'passcode/second/0', afterNextGen)).toBeNull();
    expect(judgePasscode(apps, 'passcode/first/0', afterNextGen)).toBe('passcode-used');
  });
});

describe('the time step of a passcode', () => {
  it('goes by its age and the clock', () => {
    expect(([-2, -1, 0, 1, 2] as const).map((age) => stepOf(`passcode/first/${age}`, afterNextGen))).toEqual([
      step - 2,
      step - 1,
      step,
      step + 1,
      step + 2,
    ]);
    expect(stepOf('passcode/first/0', afterNextGen + passcodeTime)).toBe(step + 1);
  });

  it('is before all others for anything that is not a passcode', () => {
    expect(stepOf('other', afterNextGen)).toBeLessThan(0);
  });
});

describe('entering a passcode', () => {
  it('completes the login, and marks the step as used for that app alone', () => {
    const mfa = mfaWith(['first', 'second', 'third'], { isSelected: true, codes: { batch: 0, used: [2] } });
    const after = worldFrom(enterPasscode(waiting(mfa), 'passcode/second/-1'));
    expect(after.browser).toMatchObject({ signedIn: 'own', loggingIn: null });
    expect(after.pacerAccounts.own).toEqual({
      ...pacer,
      mfa: { ...mfa, apps: [appWith('first'), appWith('second', step - 1), appWith('third')] },
    });
  });

  it('leaves other accounts alone, those with the same key too', () => {
    const second = { ...pacer, mfa: mfaWith(['first']) };
    const before = waiting(mfaWith(['first']));
    const after = worldFrom(
      enterPasscode({ ...before, pacerAccounts: { ...before.pacerAccounts, second } }, 'passcode/first/0'),
    );
    expect(after.pacerAccounts.second).toBe(second);
  });

  it('goes by the account that logs in, and not by another', () => {
    const before = waiting(mfaWith(['first']));
    const second = { ...pacer, mfa: mfaWith(['second']) };
    const both = { ...before, pacerAccounts: { ...before.pacerAccounts, second } };
    expect(enterPasscode(both, 'passcode/second/0')).toEqual({ refused: 'passcode-wrong' });
  });

  it('lets nobody in whose login is not waiting for it', () => {
    const world = worldWith({ pacer: { mfa: mfaWith(['first']) } });
    expect(enterPasscode(world, 'passcode/first/0')).toEqual({ refused: 'passcode-wrong' });
  });

  it('refuses it the second time, while it is still fresh and thirty seconds on; the next one is taken', () => {
    const in1 = worldFrom(enterPasscode(waiting(mfaWith(['first'])), 'passcode/first/0'));
    const again = worldFrom(logIn(logOut(in1), 'pacerUsername', 'pacerPassword'));
    expect(enterPasscode(again, 'passcode/first/0')).toEqual({ refused: 'passcode-used' });
    expect(enterPasscode(later(again, 1), 'passcode/first/-1')).toEqual({ refused: 'passcode-used' });
    expect(worldFrom(enterPasscode(later(again, 1), 'passcode/first/0')).browser.signedIn).toBe('own');
  });
});

describe('entering a backup code', () => {
  const codes: BackupCodes = { batch: 1, used: [0] };

  it('completes the login as a passcode does, and uses the code up', () => {
    const mfa = mfaWith(['first'], { codes });
    const after = worldFrom(enterBackupCode(waiting(mfa), 'backup/1/5'));
    expect(after.browser).toMatchObject({ signedIn: 'own', loggingIn: null });
    expect(after.pacerAccounts.own).toEqual({ ...pacer, mfa: { ...mfa, codes: { batch: 1, used: [0, 5] } } });
  });

  it.each<[string, ValueClass, BackupCodes | null, Reason]>([
    ['without one', 'empty', codes, 'backup-code-missing'],
    ['with anything else', 'other', codes, 'backup-code-wrong'],
    ['with a passcode', 'passcode/first/0', codes, 'backup-code-wrong'],
    ['where none were made', 'backup/1/1', null, 'backup-code-wrong'],
    ['with one that was used before', 'backup/1/0', codes, 'backup-code-used'],
    ['with one of the batch before', 'backup/0/1', codes, 'backup-code-replaced'],
  ])('%s is refused with its own words', (_, value, made, refused) => {
    expect(enterBackupCode(waiting(mfaWith(['first'], { codes: made })), value)).toEqual({ refused });
  });

  it('lets in ten times without an app; the eleventh time, each of the ten is refused', () => {
    const login = (world: World) => worldFrom(logIn(logOut(world), 'pacerUsername', 'pacerPassword'));
    const all = Array.from({ length: 10 }, (_, number) => backupCodeClass(0, number));
    let world = login(waiting(mfaWith([], { codes: { batch: 0, used: [] } })));
    for (const code of all) {
      const after = worldFrom(enterBackupCode(world, code));
      expect(after.browser.signedIn).toBe('own');
      world = login(after);
    }
    expect(world.browser.loggingIn?.waitsFor).toBe('passcode');
    expect(all.map((code) => enterBackupCode(world, code))).toEqual(all.map(() => ({ refused: 'backup-code-used' })));
    expect(ownMfa(world).codes?.used).toHaveLength(10);
  });
});
