import { describe, expect, it } from 'vitest';
import { beginAdding, readSecurityCode, submitSecurityCode } from '../../src/domain/enrolling.ts';
import { keyIds } from '../../src/domain/passcode.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { emptyMailbox, freshBrowser, type World } from '../../src/domain/world.ts';
import { worldFrom } from '../support/worlds.ts';
import { begin, limit, mfaWith, ownMfa, signedInWith } from './enrolled.ts';

const signedIn = signedInWith(mfaWith([]));

describe('the security code', () => {
  it.each(['app', 'codes'] as const)('is mailed before one of the %s is added: nothing is added yet', (what) => {
    expect(begin(signedIn, what)).toEqual({
      ...signedIn,
      browser: { ...freshBrowser, signedIn: 'own', adding: { what, key: null, provenAt: null } },
      mailbox: { ...emptyMailbox, securityCode: 'arrived' },
    });
  });

  it('is known once its message is read, and a newer one has to be read again', () => {
    const read = readSecurityCode(begin(signedIn));
    expect(read.mailbox).toEqual({ ...emptyMailbox, securityCode: 'read' });
    expect(begin(read).mailbox.securityCode).toBe('arrived');
  });

  it('comes to the junk folder if the mailbox takes it for junk, and stays there when it is read', () => {
    const junk: World = { ...signedIn, mailbox: { ...emptyMailbox, securityCodeIn: 'junk' } };
    expect(begin(junk).mailbox).toEqual({ ...emptyMailbox, securityCode: 'arrived', securityCodeIn: 'junk' });
    expect(readSecurityCode(begin(junk)).mailbox.securityCodeIn).toBe('junk');
  });

  it.each<[ValueClass, Reason]>([
    ['empty', 'security-code-missing'],
    ['other', 'wrong-security-code'],
    ['passcode/first/0', 'wrong-security-code'],
    ['backup/0/0', 'wrong-security-code'],
  ])('is not %s, which is refused for an app and for codes', (value, refused) => {
    for (const what of ['app', 'codes'] as const)
      expect(submitSecurityCode(begin(signedIn, what), value)).toEqual({ refused });
  });

  it('makes no key and no app by itself', () => {
    const begun = begin(signedIn);
    expect(submitSecurityCode(begun, 'securityCode')).toEqual(begun);
  });
});

describe('backup codes', () => {
  it('are made at once when the security code is right, and change no app', () => {
    const made = worldFrom(submitSecurityCode(begin(signedInWith(mfaWith(['first'])), 'codes'), 'securityCode'));
    expect(ownMfa(made)).toEqual(mfaWith(['first'], { codes: { batch: 0, used: [] } }));
  });

  it('are renewed as a batch that takes the place of the old one', () => {
    const before = signedInWith(mfaWith([], { codes: { batch: 0, used: [0, 1] } }));
    const made = worldFrom(submitSecurityCode(begin(before, 'codes'), 'securityCode'));
    expect(ownMfa(made).codes).toEqual({ batch: 1, used: [] });
  });

  it('have no limit of apps', () => {
    const full = signedInWith(mfaWith(keyIds.slice(0, limit)));
    expect(begin(full, 'codes').browser.adding?.what).toBe('codes');
  });
});

describe('the limit of apps', () => {
  it('refuses the app above it, and sends no code for it', () => {
    expect(beginAdding(signedInWith(mfaWith(keyIds.slice(0, 5))), 'app', 5)).toEqual({ refused: 'app-limit' });
  });

  it('allows the app that reaches it, and is a number that is given: sources date it differently', () => {
    expect(begin(signedInWith(mfaWith(keyIds.slice(0, 4)))).mailbox.securityCode).toBe('arrived');
    expect(beginAdding(signedInWith(mfaWith(['first'])), 'app', 1)).toEqual({ refused: 'app-limit' });
    expect(beginAdding(signedInWith(mfaWith(keyIds.slice(0, 5))), 'app', 6)).not.toHaveProperty('refused');
  });
});
