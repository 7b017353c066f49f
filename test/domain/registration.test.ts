import { describe, expect, it } from 'vitest';
import { newAccount } from '../../src/domain/pacer-account.ts';
import { isRegisteredTwice, mayExist, register, type Registrant } from '../../src/domain/registration.ts';
import type { World } from '../../src/domain/world.ts';
import { pacer, worldWith } from '../support/worlds.ts';

const world = worldWith();
const nobodyYet: World = { ...world, pacerAccounts: {} };
/** An account that has all details of this registrant on file: name, date of birth and e-mail address. */
const known: Registrant = { first: 'Alex', last: 'Sample', email: 'emailAddress' };

/** What becomes of the search of an account that is paid for with a card. */
const searchOf = (registrant: Registrant, before = world) =>
  register(before, registrant, 'card').pacerAccounts.registered?.search;

describe('registering somebody of whom an account has', () => {
  it.each<[string, Partial<Registrant>, boolean, string]>([
    ['nothing', { first: 'Robin', last: 'Specimen', email: 'newEmail' }, false, 'active'],
    ['one detail, the e-mail address', { first: 'Robin', last: 'Specimen' }, false, 'active'],
    ['two, name and date of birth', { email: 'newEmail' }, true, 'active'],
    ['all three', {}, true, 'inactive'],
  ])('%s: warned, and the search', (_, part, isWarned, search) => {
    const registrant = { ...known, ...part };
    expect(mayExist(world, registrant)).toBe(isWarned);
    expect(searchOf(registrant)).toBe(search);
  });

  it.each<[string, Partial<Registrant>]>([
    ['the first name', { last: 'Specimen', email: 'newEmail' }],
    ['the last name', { first: 'Robin', email: 'newEmail' }],
    ['the last name and the e-mail address', { first: 'Robin' }],
  ])('%s alone: not warned, for that is no name', (_, part) => {
    expect(mayExist(world, { ...known, ...part })).toBe(false);
  });

  it('no e-mail address on file: that counts for nothing', () => {
    const without = worldWith({ pacer: { email: null } });
    expect(searchOf(known, without)).toBe('active');
    expect(mayExist(without, known)).toBe(true);
  });
});

describe('a person who registers is compared with every account', () => {
  const namesake = { ...pacer, holder: { first: 'Robin', last: 'Specimen' }, email: 'newEmail' } as const;

  it('and the best match counts, wherever it is', () => {
    for (const accounts of [
      { own: pacer, second: namesake },
      { second: namesake, own: pacer },
    ]) {
      expect(mayExist({ ...world, pacerAccounts: accounts }, known)).toBe(true);
      expect(searchOf(known, { ...world, pacerAccounts: accounts })).toBe('inactive');
    }
  });

  it('and the details of two accounts are not added up', () => {
    const split: World = {
      ...world,
      pacerAccounts: { own: { ...pacer, email: 'newEmail' }, second: { ...namesake, email: 'emailAddress' } },
    };
    expect(mayExist(split, known)).toBe(true);
    expect(searchOf(known, split)).toBe('active');
  });

  it('and where there is none, nobody is warned', () => {
    expect(mayExist(nobodyYet, known)).toBe(false);
    expect(searchOf(known, nobodyYet)).toBe('active');
  });
});

describe('registering', () => {
  it('makes a new account in the name of the person who registers', () => {
    const registrant: Registrant = { first: 'Robin', last: 'Specimen', email: 'emailAddress' };
    expect(register(nobodyYet, registrant, 'card')).toEqual({
      ...nobodyYet,
      pacerAccounts: { registered: newAccount({ first: 'Robin', last: 'Specimen' }, 'active') },
    });
  });

  it('without a card makes one whose search waits for a token by mail', () => {
    expect(register(nobodyYet, known, 'none').pacerAccounts.registered?.search).toBe('not-activated');
  });

  it('puts the third match on inactive, with a card or without', () => {
    expect(register(world, known, 'none').pacerAccounts.registered?.search).toBe('inactive');
  });

  it('leaves the account that was there as it was, and signs nobody in', () => {
    const after = register(world, known, 'card');
    expect(after.pacerAccounts.own).toBe(world.pacerAccounts.own);
    expect(after.browser).toBe(world.browser);
  });
});

describe('somebody is registered twice', () => {
  it('a person who registers again beside an existing account', () => {
    expect(isRegisteredTwice(register(world, known, 'card'))).toBe(true);
  });

  it('and nobody else', () => {
    expect(isRegisteredTwice(register(nobodyYet, known, 'card'))).toBe(false);
    expect(isRegisteredTwice(nobodyYet)).toBe(false);
    expect(isRegisteredTwice({ ...world, pacerAccounts: { own: pacer, second: pacer } })).toBe(false);
  });
});
