import { describe, expect, it } from 'vitest';
import {
  addressRefusal,
  emailRefusal,
  newPasswordRefusal,
  type PersonEntry,
  personRefusal,
  type SecurityEntry,
  securityRefusal,
  tabDone,
} from '../../src/domain/account-form.ts';
import { pacerPasswordFlaws } from '../../src/domain/pacer-password.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { worldWith } from '../support/worlds.ts';

const person: PersonEntry = {
  first: 'firstName',
  last: 'lastName',
  born: 'dateOfBirth',
  email: 'emailAddress',
  userType: 'attorney',
};
const security: SecurityEntry = {
  username: 'newPacerUsername',
  password: 'newPacerPassword',
  again: 'newPacerPassword',
  questions: ['one', 'two'],
  answers: ['firstAnswer', 'secondAnswer'],
};

describe('an e-mail address on file', () => {
  it('is an address, and no alias with a plus', () => {
    expect(emailRefusal('emailAddress')).toBeNull();
    expect(emailRefusal('not-an-address')).toEqual({ refused: 'not-an-address' });
    expect(emailRefusal('email-alias')).toEqual({ refused: 'email-alias' });
  });
});

describe('the Person tab', () => {
  it('can be left once it is filled in', () => {
    expect(personRefusal(person)).toBeNull();
  });

  it.each<[string, Partial<PersonEntry>, Reason]>([
    ['the first name', { first: 'empty' }, 'field-missing'],
    ['the last name', { last: 'empty' }, 'field-missing'],
    ['the date of birth', { born: 'empty' }, 'field-missing'],
    ['the e-mail address', { email: 'empty' }, 'field-missing'],
    ['a User Type', { userType: null }, 'field-missing'],
    ['a person, not a firm, for its User Type', { userType: 'firm' }, 'firm-tax-id'],
    ['an address for its e-mail address', { email: 'not-an-address' }, 'not-an-address'],
    ['no alias for its e-mail address', { email: 'email-alias' }, 'email-alias'],
  ])('needs %s', (_, part, refused) => {
    expect(personRefusal({ ...person, ...part })).toEqual({ refused });
  });

  it('tells first what is missing, then of the firm, then of the address', () => {
    const wrong: PersonEntry = { ...person, born: 'empty', userType: 'firm', email: 'email-alias' };
    expect(personRefusal(wrong)).toEqual({ refused: 'field-missing' });
    expect(personRefusal({ ...wrong, born: 'dateOfBirth' })).toEqual({ refused: 'firm-tax-id' });
    expect(personRefusal({ ...wrong, born: 'dateOfBirth', userType: 'attorney' })).toEqual({ refused: 'email-alias' });
  });
});

describe('the Address tab', () => {
  it.each([0, 1, 2])('needs every field, also number %i', (index) => {
    const filled: ValueClass[] = ['streetAddress', 'county', 'zipCode'];
    expect(addressRefusal(filled)).toBeNull();
    expect(addressRefusal(filled.with(index, 'empty'))).toEqual({ refused: 'field-missing' });
  });
});

describe('a new PACER password', () => {
  it('is taken if it is fit, and typed twice alike', () => {
    expect(newPasswordRefusal('newPacerPassword', 'newPacerPassword')).toBeNull();
  });

  it('cannot be nothing', () => {
    expect(newPasswordRefusal('empty', 'empty')).toEqual({ refused: 'field-missing' });
  });

  it.each(pacerPasswordFlaws)('is refused for %s, typed twice alike or not', (flaw) => {
    expect(newPasswordRefusal(flaw, flaw)).toEqual({ refused: flaw });
    expect(newPasswordRefusal(flaw, 'other')).toEqual({ refused: flaw });
  });

  it.each<ValueClass>(['empty', 'other', 'pacer-length', 'pacerPassword'])('is refused if %s repeats it', (again) => {
    expect(newPasswordRefusal('newPacerPassword', again)).toEqual({ refused: 'passwords-differ' });
  });
});

describe('the Security tab', () => {
  it('can be submitted once it is filled in', () => {
    expect(securityRefusal(security)).toBeNull();
  });

  it.each<[string, Partial<SecurityEntry>, Reason]>([
    ['a username', { username: 'empty' }, 'field-missing'],
    ['a username that is long enough', { username: 'username-short' }, 'username-short'],
    ['a username of one’s own', { username: 'other' }, 'username-short'],
    ['a first question', { questions: [null, 'two'] }, 'field-missing'],
    ['a second question', { questions: ['one', null] }, 'field-missing'],
    ['an answer to the first', { answers: ['empty', 'secondAnswer'] }, 'field-missing'],
    ['an answer to the second', { answers: ['firstAnswer', 'empty'] }, 'field-missing'],
    ['a password', { password: 'empty' }, 'field-missing'],
    ['a password that keeps the rules', { password: 'pacer-special' }, 'pacer-special'],
    ['the same password again', { again: 'empty' }, 'passwords-differ'],
  ])('needs %s', (_, part, refused) => {
    expect(securityRefusal({ ...security, ...part })).toEqual({ refused });
  });

  it('tells first what is missing, then of the username, then of the password', () => {
    const wrong: SecurityEntry = {
      ...security,
      username: 'username-short',
      password: 'pacer-length',
      answers: ['empty', 'secondAnswer'],
    };
    expect(securityRefusal(wrong)).toEqual({ refused: 'field-missing' });
    expect(securityRefusal({ ...wrong, answers: security.answers })).toEqual({ refused: 'username-short' });
    expect(securityRefusal({ ...wrong, answers: security.answers, username: 'newPacerUsername' })).toEqual({
      refused: 'pacer-length',
    });
  });
});

describe('a tab that is filled in', () => {
  it('is noted once, in the order of the form, and nothing else with it', () => {
    const address = tabDone(worldWith(), 'address');
    expect(address).toEqual(worldWith({ browser: { tabsDone: ['address'] } }));
    const both = tabDone(address, 'person');
    expect(both.browser.tabsDone).toEqual(['person', 'address']);
    expect(tabDone(both, 'person').browser.tabsDone).toEqual(['person', 'address']);
    expect(tabDone(both, 'security').browser.tabsDone).toEqual(['person', 'address', 'security']);
  });
});
