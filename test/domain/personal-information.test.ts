import { describe, expect, it } from 'vitest';
import { type AddressChange, saveAddress, saveEmailOnFile } from '../../src/domain/personal-information.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import type { World } from '../../src/domain/world.ts';
import { pacer, worldFrom, worldWith } from '../support/worlds.ts';

const world: World = {
  ...worldWith({ browser: { signedIn: 'own' } }),
  pacerAccounts: { own: pacer, colleague: pacer },
};
const nobody = worldWith();

describe('saving another e-mail address', () => {
  it('with the account leaves the one for the courts as it was', () => {
    expect(saveEmailOnFile(world, 'email', 'newEmail', null)).toEqual({
      ...world,
      pacerAccounts: { own: { ...pacer, email: 'newEmail', noticeEmail: 'emailAddress' }, colleague: pacer },
    });
  });

  it('for the courts leaves the one of the account as it was', () => {
    expect(saveEmailOnFile(world, 'noticeEmail', 'newEmail', 'newEmail')).toEqual({
      ...world,
      pacerAccounts: { own: { ...pacer, email: 'emailAddress', noticeEmail: 'newEmail' }, colleague: pacer },
    });
  });

  it('twice changes both', () => {
    const first = worldFrom(saveEmailOnFile(world, 'email', 'newEmail', null));
    const both = worldFrom(saveEmailOnFile(first, 'noticeEmail', 'newEmail', 'newEmail'));
    expect(both.pacerAccounts.own).toEqual({ ...pacer, email: 'newEmail', noticeEmail: 'newEmail' });
  });

  it.each<[string, ValueClass, ValueClass | null, Reason]>([
    ['without one', 'empty', null, 'field-missing'],
    ['without one, twice', 'empty', 'empty', 'field-missing'],
    ['that is none', 'not-an-address', null, 'not-an-address'],
    ['that is none, before it is compared', 'not-an-address', 'newEmail', 'not-an-address'],
    ['that is an alias', 'email-alias', null, 'email-alias'],
    ['that is anything else', 'other', null, 'not-an-address'],
    ['that is repeated wrongly', 'newEmail', 'other', 'emails-differ'],
    ['that is not repeated', 'newEmail', 'empty', 'emails-differ'],
  ])('%s is refused', (_, email, again, refused) => {
    for (const which of ['email', 'noticeEmail'] as const)
      expect(saveEmailOnFile(world, which, email, again)).toEqual({ refused });
  });

  it('changes nothing where nobody is signed in', () => {
    expect(saveEmailOnFile(nobody, 'email', 'newEmail', null)).toBe(nobody);
  });
});

describe('saving another law firm, address or telephone number', () => {
  const change: AddressChange = {
    firm: 'newLawFirm',
    address: 'newStreetAddress',
    phone: 'newPhone',
    reason: 'moved',
    cases: 'all',
    isForCourt: true,
  };

  it('saves all three with the account signed in, and with no other', () => {
    expect(saveAddress(world, change)).toEqual({
      ...world,
      pacerAccounts: {
        own: { ...pacer, firm: 'newLawFirm', address: 'newStreetAddress', phone: 'newPhone' },
        colleague: pacer,
      },
    });
  });

  it('keeps what stands in the form unchanged', () => {
    const after = worldFrom(saveAddress(world, { ...change, firm: 'lawFirm', address: 'streetAddress' }));
    expect(after.pacerAccounts.own).toEqual({ ...pacer, phone: 'newPhone' });
  });

  it.each<[string, Partial<AddressChange>]>([
    ['a law firm', { firm: 'empty' }],
    ['an address', { address: 'empty' }],
    ['a telephone number', { phone: 'empty' }],
    ['a reason', { reason: null }],
    ['to know in which cases', { cases: null }],
    ['a court to send it to', { isForCourt: false }],
  ])('needs %s', (_, part) => {
    expect(saveAddress(world, { ...change, ...part })).toEqual({ refused: 'field-missing' });
  });

  it('changes nothing where nobody is signed in', () => {
    expect(saveAddress(nobody, change)).toBe(nobody);
  });
});
