import { describe, expect, it } from 'vitest';
import { accountIn, newAccount, withAccount } from '../../src/domain/pacer-account.ts';
import { pacer, worldWith } from '../support/worlds.ts';

const signedIn = worldWith({ browser: { signedIn: 'own' } });
const unknown = worldWith({ browser: { signedIn: 'nobody' } });

describe('a new PACER account', () => {
  it('is upgraded, active and its holder’s own, with the new credentials and what was entered on file', () => {
    expect(newAccount({ first: 'Robin', last: 'Specimen' }, 'active')).toEqual({
      ...pacer,
      holder: { first: 'Robin', last: 'Specimen' },
      username: 'newPacerUsername',
      password: 'newPacerPassword',
      // The form that registers an account does not ask for it.
      firm: null,
    });
  });

  it.each(['active', 'inactive', 'not-activated'] as const)('has its search %s if it is made so', (search) => {
    expect(newAccount(pacer.holder, search)).toMatchObject({ search, standing: 'active' });
  });
});

describe('the account that is signed in', () => {
  it('is the one of that name', () => {
    expect(accountIn(signedIn)).toBe(signedIn.pacerAccounts.own);
    expect(accountIn({ ...signedIn, browser: { ...signedIn.browser, signedIn: 'second' } })).toBeUndefined();
  });

  it('does not exist if nobody is signed in, or if there is no such account', () => {
    expect(accountIn(worldWith())).toBeUndefined();
    expect(accountIn(unknown)).toBeUndefined();
  });
});

describe('changing the account that is signed in', () => {
  it('changes what is named, and keeps the rest of it', () => {
    const after = withAccount(signedIn, { search: 'inactive', phone: 'newPhone' });
    expect(after).toEqual({
      ...signedIn,
      pacerAccounts: { own: { ...pacer, search: 'inactive', phone: 'newPhone' } },
    });
  });

  it('leaves every other account alone, and the world before as it was', () => {
    const two = { ...signedIn, pacerAccounts: { ...signedIn.pacerAccounts, second: pacer } };
    expect(withAccount(two, { search: 'inactive' }).pacerAccounts.second).toBe(pacer);
    expect(signedIn.pacerAccounts.own?.search).toBe('active');
  });

  it('does nothing where nobody is signed in, or where there is no such account', () => {
    const nobody = worldWith();
    expect(withAccount(nobody, { search: 'inactive' })).toBe(nobody);
    expect(withAccount(unknown, { search: 'inactive' })).toBe(unknown);
  });
});
