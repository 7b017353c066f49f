import { describe, expect, it } from 'vitest';
import { askForLogin, askForReset, followResetLink, resetRefusal, setPassword } from '../../src/domain/recovery.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { emptyMailbox, type World } from '../../src/domain/world.ts';
import { court, worldFrom, worldWith } from '../support/worlds.ts';

const world = worldWith();

/** A world in which the reset link has come, with the page that it opens. */
const withLinkOpen = (): World => followResetLink(worldFrom(askForReset(world, court.id, 'emailAddress')));

describe('asking for a forgotten CM/ECF login', () => {
  it.each<ValueClass>(['federalBarNumber', 'emailAddress'])('by %s sends a message with it', (given) => {
    expect(worldFrom(askForLogin(world, court.id, given)).mailbox).toEqual({ ...emptyMailbox, username: 'arrived' });
  });

  it.each<ValueClass>(['other', 'cmecfLogin', 'pacerUsername'])('by %s sends nothing, and does not say so', (given) => {
    expect(askForLogin(world, court.id, given)).toBe(world);
  });

  it('needs something to look for', () => {
    expect(askForLogin(world, court.id, 'empty')).toEqual({ refused: 'recovery-empty' });
  });

  it('finds no account of another court', () => {
    expect(askForLogin(world, 'another', 'emailAddress')).toBe(world);
  });
});

describe('asking for a reset link', () => {
  it.each<ValueClass>(['cmecfLogin', 'emailAddress'])('by %s sends a fresh one', (given) => {
    expect(worldFrom(askForReset(world, court.id, given)).mailbox).toEqual({ ...emptyMailbox, reset: 'fresh' });
  });

  it('by anything else sends nothing, not by the bar number either', () => {
    for (const given of ['other', 'federalBarNumber', 'pacerUsername'] as const)
      expect(askForReset(world, court.id, given)).toBe(world);
  });

  it('needs something to look for', () => {
    expect(askForReset(world, court.id, 'empty')).toEqual({ refused: 'recovery-empty' });
  });

  it('finds no account of another court', () => {
    expect(askForReset(world, 'another', 'emailAddress')).toBe(world);
  });
});

describe('the reset link', () => {
  it('opens the page for a new password once it has come', () => {
    expect(resetRefusal(world)).toEqual({ refused: 'reset-link-invalid' });
    expect(resetRefusal(followResetLink(world))).toEqual({ refused: 'reset-link-invalid' });
    expect(resetRefusal(withLinkOpen())).toBeNull();
  });

  it('works once: used up, it says so, and a new one opens the page again', () => {
    const used = worldFrom(setPassword(withLinkOpen(), court.id, 'newPassword', 'newPassword'));
    expect(resetRefusal(followResetLink(used))).toEqual({ refused: 'reset-link-used' });
    const again = followResetLink(worldFrom(askForReset(used, court.id, 'emailAddress')));
    expect(resetRefusal(again)).toBeNull();
  });
});

describe('setting a new CM/ECF password', () => {
  it.each<[string, ValueClass, ValueClass, Reason]>([
    ['without one', 'empty', 'newPassword', 'new-password-missing'],
    ['that is too short', 'too-short', 'too-short', 'too-short'],
    ['without letters and numbers', 'no-letter-and-number', 'other', 'no-letter-and-number'],
    ['in one case only', 'no-both-cases', 'other', 'no-both-cases'],
    ['without a special character', 'no-special', 'other', 'no-special'],
    ['repeated wrongly', 'newPassword', 'other', 'passwords-differ'],
    ['not repeated', 'newPassword', 'empty', 'passwords-differ'],
  ])('%s is refused', (_, password, again, refused) => {
    expect(setPassword(withLinkOpen(), court.id, password, again)).toEqual({ refused });
  });

  it('is refused without a good link, however good the password', () => {
    expect(setPassword(world, court.id, 'newPassword', 'newPassword')).toEqual({ refused: 'reset-link-invalid' });
  });

  it('gives the filing account that password, and uses the link up', () => {
    const after = worldFrom(setPassword(withLinkOpen(), court.id, 'newPassword', 'newPassword'));
    expect(after.filingAccounts.own?.password).toBe('newPassword');
    expect(after.mailbox.reset).toBe('used');
    expect(after.browser.resetOpen).toBe(false);
  });
});
