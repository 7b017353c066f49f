import { describe, expect, it } from 'vitest';
import { addEmail, saveEmail } from '../../src/domain/secondary-email.ts';
import { afterNextGen, court, linkedSince, worldFrom, worldWith } from '../support/worlds.ts';

const filer = worldWith({ filing: linkedSince(afterNextGen), browser: { signedIn: 'own' } });
const added = worldFrom(addEmail(filer, 'secondaryEmail', null));

describe('a secondary e-mail address', () => {
  it('is not added if it is missing, or is no address', () => {
    expect(addEmail(filer, 'empty', null)).toEqual({ refused: 'email-missing' });
    expect(addEmail(filer, 'not-an-address', null)).toEqual({ refused: 'not-an-address' });
    expect(addEmail(filer, 'other', null)).toEqual({ refused: 'not-an-address' });
  });

  it('is typed twice where the form asks for it twice, and both must be the same', () => {
    expect(addEmail(filer, 'secondaryEmail', 'other')).toEqual({ refused: 'emails-differ' });
    expect(addEmail(filer, 'secondaryEmail', 'empty')).toEqual({ refused: 'emails-differ' });
    expect(addEmail(filer, 'secondaryEmail', 'secondaryEmail')).toEqual(added);
  });

  it('is not saved yet when it is added', () => {
    expect(added.browser.pendingEmail).toBe('secondaryEmail');
    expect(added.filingAccounts).toEqual(filer.filingAccounts);
  });

  it('is saved with the filer’s account when the form is submitted to the end', () => {
    const saved = saveEmail(added, court.id);
    expect(saved.filingAccounts.own?.secondaryEmail).toBe('secondaryEmail');
    expect(saved.browser.pendingEmail).toBeNull();
  });

  it('is saved nowhere without an address, in another court, or with somebody else’s account', () => {
    expect(saveEmail(filer, court.id)).toBe(filer);
    expect(saveEmail(added, 'another')).toBe(added);
    const colleague = worldWith({
      filing: linkedSince(afterNextGen, 'colleague'),
      browser: { signedIn: 'own', pendingEmail: 'secondaryEmail' },
    });
    expect(saveEmail(colleague, court.id)).toBe(colleague);
  });
});
