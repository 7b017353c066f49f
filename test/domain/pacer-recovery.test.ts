import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import {
  askForPacerReset,
  askForUsername,
  followPacerLink,
  pacerLinkRefusal,
  readUsername,
  setPacerPassword,
} from '../../src/domain/pacer-recovery.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { emptyMailbox, type Mailbox, type World } from '../../src/domain/world.ts';
import { pacerPlace } from '../support/content.ts';
import { pacer, worldFrom, worldWith } from '../support/worlds.ts';

const world = worldWith();
const releaseDay = pacerPlace.pacer.account!.ownResetFrom;
const withMail = (mail: Partial<Mailbox>): World => ({ ...world, mailbox: { ...emptyMailbox, ...mail } });
const byPerson: readonly ValueClass[] = ['firstName', 'lastName', 'dateOfBirth'];

/** Asks for a reset link with the right pair, unless told otherwise. */
const ask = (before: World, email: ValueClass = 'emailAddress', username: ValueClass = 'pacerUsername') =>
  askForPacerReset(before, email, username, releaseDay);

/** A world in which the link has come and was followed. */
const withLinkOpen = (): World => followPacerLink(worldFrom(ask(world)));

describe('asking for a forgotten PACER username', () => {
  it.each<[string, readonly ValueClass[]]>([
    ['the account number', ['accountNumber']],
    ['names and date of birth', byPerson],
  ])('by the e-mail address on file and %s sends a message', (_, proof) => {
    expect(askForUsername(world, { email: 'emailAddress', proof })).toEqual(withMail({ pacerUsername: 'arrived' }));
  });

  it.each<ValueClass>(['other', 'newEmail', 'pacerUsername'])('by %s for the address sends nothing', (email) => {
    expect(askForUsername(world, { email, proof: ['accountNumber'] })).toBe(world);
  });

  it.each([0, 1, 2])('sends nothing if the proof does not fit in its field number %i', (index) => {
    expect(askForUsername(world, { email: 'emailAddress', proof: byPerson.with(index, 'other') })).toBe(world);
  });

  it('sends nothing where there is no account, or none with an address', () => {
    for (const without of [{ ...world, pacerAccounts: {} }, worldWith({ pacer: { email: null } })])
      expect(askForUsername(without, { email: 'emailAddress', proof: byPerson })).toBe(without);
  });

  it('goes by the account’s own address, not by the one for the courts', () => {
    const apart = worldWith({ pacer: { noticeEmail: 'newEmail' } });
    expect(askForUsername(apart, { email: 'newEmail', proof: byPerson })).toBe(apart);
  });

  it('needs every field, whatever is in the others', () => {
    const refusal = { refused: 'field-missing' };
    expect(askForUsername(world, { email: 'empty', proof: byPerson })).toEqual(refusal);
    expect(askForUsername(world, { email: 'other', proof: ['empty'] })).toEqual(refusal);
    for (const index of [0, 1, 2])
      expect(askForUsername(world, { email: 'emailAddress', proof: byPerson.with(index, 'empty') })).toEqual(refusal);
  });
});

describe('the message with the username', () => {
  it('can be read once it has come, and stays read', () => {
    const read = readUsername(withMail({ pacerUsername: 'arrived' }));
    expect(read).toEqual(withMail({ pacerUsername: 'read' }));
    expect(readUsername(read)).toEqual(read);
  });

  it('cannot be read before', () => {
    expect(readUsername(world)).toBe(world);
  });
});

describe('asking for a PACER reset link', () => {
  it('by the e-mail address on file and the username sends a fresh one', () => {
    expect(ask(world)).toEqual(withMail({ pacerReset: 'fresh', pacerResetFor: 'own' }));
  });

  it.each<[ValueClass, ValueClass]>([
    ['other', 'pacerUsername'],
    ['newEmail', 'pacerUsername'],
    ['emailAddress', 'other'],
    ['emailAddress', 'cmecfLogin'],
    ['other', 'other'],
  ])('by %s and %s sends nothing, and does not say so', (email, username) => {
    expect(ask(world, email, username)).toBe(world);
  });

  it('needs both', () => {
    expect(ask(world, 'empty', 'pacerUsername')).toEqual({ refused: 'field-missing' });
    expect(ask(world, 'emailAddress', 'empty')).toEqual({ refused: 'field-missing' });
  });
});

describe('a filer whose search is inactive', () => {
  const inactiveAt = (now: number) => worldWith({ pacer: { search: 'inactive' }, now });

  it('is on its own from the start of October 16, 2025, in Central Time, as its source says', () => {
    expect(releaseDay).toBe(instantOf('2025-10-16', 0, 'America/Chicago'));
  });

  it('gets a link from the first millisecond of that day on, and none before', () => {
    expect(ask(inactiveAt(releaseDay - 1))).toEqual({ refused: 'search-inactive' });
    expect(worldFrom(ask(inactiveAt(releaseDay))).mailbox.pacerReset).toBe('fresh');
    expect(worldFrom(ask(inactiveAt(releaseDay + 1))).mailbox.pacerReset).toBe('fresh');
  });

  it('is not told of it by a wrong pair', () => {
    const before = inactiveAt(releaseDay - 1);
    expect(ask(before, 'emailAddress', 'other')).toBe(before);
    expect(ask(before, 'other', 'pacerUsername')).toBe(before);
  });

  it.each(['active', 'not-activated'] as const)(
    'is alone in this: with a search that is %s it was never so',
    (search) => {
      const before = worldWith({ pacer: { search }, now: releaseDay - 1 });
      expect(worldFrom(ask(before)).mailbox.pacerReset).toBe('fresh');
    },
  );
});

describe('the link of PACER’s message', () => {
  it('opens the page for a new password while it is fresh', () => {
    expect(pacerLinkRefusal(withLinkOpen())).toBeNull();
    expect(pacerLinkRefusal(worldFrom(ask(world)))).toEqual({ refused: 'pacer-link-invalid' });
  });

  it('opens nothing if no message gave it', () => {
    expect(pacerLinkRefusal(followPacerLink(world))).toEqual({ refused: 'pacer-link-invalid' });
    const open = worldWith({ browser: { resetOpen: true } });
    expect(followPacerLink(open).browser.resetOpen).toBe(false);
  });

  it('works once: used up, it says so, and a new one opens the page again', () => {
    const used = worldFrom(setPacerPassword(withLinkOpen(), 'newPacerPassword', 'newPacerPassword'));
    expect(pacerLinkRefusal(followPacerLink(used))).toEqual({ refused: 'pacer-link-used' });
    expect(pacerLinkRefusal(followPacerLink(worldFrom(ask(used))))).toBeNull();
  });
});

describe('setting a new PACER password', () => {
  const set = (before: World, password: ValueClass = 'newPacerPassword', again: ValueClass = 'newPacerPassword') =>
    setPacerPassword(before, password, again);

  it('gives the account that password, uses the link up and closes the page', () => {
    const before = withLinkOpen();
    expect(worldFrom(set(before))).toEqual({
      ...before,
      pacerAccounts: { own: { ...pacer, password: 'newPacerPassword' } },
      mailbox: { ...emptyMailbox, pacerReset: 'used', pacerResetFor: 'own' },
      browser: { ...before.browser, resetOpen: false },
    });
  });

  it('leaves the accounts alone that have another address', () => {
    const second = { ...pacer, email: 'newEmail' } as const;
    const before = { ...withLinkOpen(), pacerAccounts: { second, own: pacer } };
    expect(worldFrom(set(before)).pacerAccounts.second).toBe(second);
    expect(worldFrom(set(before)).pacerAccounts.own?.password).toBe('newPacerPassword');
  });

  it.each<[string, ValueClass, ValueClass, Reason]>([
    ['without one', 'empty', 'empty', 'field-missing'],
    ['that is too short', 'pacer-length', 'pacer-length', 'pacer-length'],
    ['repeated wrongly', 'newPacerPassword', 'other', 'passwords-differ'],
  ])('%s is refused', (_, password, again, refused) => {
    expect(set(withLinkOpen(), password, again)).toEqual({ refused });
  });

  it('is refused without a good link, however good or bad the password', () => {
    expect(set(world)).toEqual({ refused: 'pacer-link-invalid' });
    expect(set(world, 'empty')).toEqual({ refused: 'pacer-link-invalid' });
    expect(set(withMail({ pacerReset: 'used' }))).toEqual({ refused: 'pacer-link-used' });
  });

  it('is refused if no account has the address', () => {
    expect(set({ ...withLinkOpen(), pacerAccounts: {} })).toEqual({ refused: 'pacer-link-invalid' });
  });
});
