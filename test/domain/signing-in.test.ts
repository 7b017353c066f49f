import { describe, expect, it } from 'vitest';
import type { Reason } from '../../src/domain/refusal.ts';
import { acceptNotice, logIn, logOut, searchWarning } from '../../src/domain/signing-in.ts';
import type { ValueClass } from '../../src/domain/terms.ts';
import { freshBrowser } from '../../src/domain/world.ts';
import { afterNextGen, court, linkedSince, worldFrom, worldWith } from '../support/worlds.ts';

const linkedBefore = linkedSince(afterNextGen - 1);

describe('logging in to PACER is refused', () => {
  it.each<[string, ValueClass, ValueClass, Reason]>([
    ['without a username', 'empty', 'pacerPassword', 'username-missing'],
    ['with neither of the two, for the username first', 'empty', 'empty', 'username-missing'],
    ['without a password', 'pacerUsername', 'empty', 'password-missing'],
    ['with a wrong username', 'other', 'pacerPassword', 'wrong-pacer-credentials'],
    ['with a wrong password', 'pacerUsername', 'other', 'wrong-pacer-credentials'],
    ['with the CM/ECF login', 'cmecfLogin', 'pacerPassword', 'cmecf-credentials-at-pacer'],
    ['with the CM/ECF password', 'pacerUsername', 'cmecfPassword', 'cmecf-credentials-at-pacer'],
    ['with both CM/ECF values', 'cmecfLogin', 'cmecfPassword', 'cmecf-credentials-at-pacer'],
  ])('%s', (_, username, password, refused) => {
    expect(logIn(worldWith(), username, password)).toEqual({ refused });
  });

  it('with the CM/ECF pair after linking as before', () => {
    const world = worldWith({ filing: linkedBefore });
    expect(logIn(world, 'cmecfLogin', 'cmecfPassword')).toEqual({ refused: 'cmecf-credentials-at-pacer' });
  });

  it('for a deactivated account, which only the right pair finds out', () => {
    const world = worldWith({ pacer: { standing: 'deactivated' } });
    expect(logIn(world, 'pacerUsername', 'pacerPassword')).toEqual({ refused: 'pacer-account-deactivated' });
    expect(logIn(world, 'pacerUsername', 'other')).toEqual({ refused: 'wrong-pacer-credentials' });
  });

  it('for a username in the wrong case, whatever the password', () => {
    for (const password of ['pacerPassword', 'other'] as const)
      expect(logIn(worldWith(), 'wrong-case', password)).toEqual({ refused: 'wrong-case' });
  });

  it('for an account whose credentials nobody here knows', () => {
    const world = worldWith({ pacer: { username: null, password: null } });
    expect(logIn(world, 'pacerUsername', 'pacerPassword')).toEqual({ refused: 'wrong-pacer-credentials' });
  });
});

describe('logging in with the right pair', () => {
  const login = (world = worldWith()) => worldFrom(logIn(world, 'pacerUsername', 'pacerPassword'));

  it('signs an account without filing rights in at once, and shows it no notice', () => {
    expect(login().browser).toEqual({ ...freshBrowser, signedIn: 'own' });
  });

  it('lets a legacy account in: only the link utility turns it away', () => {
    expect(login(worldWith({ pacer: { generation: 'legacy' } })).browser.signedIn).toBe('own');
  });

  it('holds an account with filing rights at the redaction notice, not signed in yet', () => {
    expect(login(worldWith({ filing: linkedBefore })).browser).toEqual({
      ...freshBrowser,
      loggingIn: { account: 'own', waitsFor: 'notice' },
    });
  });

  it('shows the notice to nobody whose link lies in the future of the practice clock', () => {
    const world = worldWith({ filing: linkedSince(afterNextGen + 1) });
    expect(login(world).browser.loggingIn).toBeNull();
  });

  it('shows the notice to nobody for a link of another account', () => {
    const world = worldWith({ filing: linkedSince(afterNextGen - 1, 'colleague') });
    expect(login(world).browser.loggingIn).toBeNull();
  });

  it('shows the notice for filing rights in whatever court', () => {
    expect(login(worldWith({ filing: { ...linkedBefore, court: 'another' } })).browser.loggingIn?.account).toBe('own');
  });

  it('ends the session of the person who was signed in before', () => {
    const before = worldWith({ browser: { signedIn: 'colleague', filingMenus: [court.id], verifying: 'own' } });
    expect(login(before).browser).toEqual({ ...freshBrowser, signedIn: 'own' });
  });
});

describe('a browser that refuses cookies', () => {
  const world = worldWith({ pacer: { standing: 'deactivated' }, browser: { cookies: 'refused' } });

  it.each<[ValueClass, ValueClass]>([
    ['pacerUsername', 'pacerPassword'],
    ['other', 'other'],
    ['wrong-case', 'pacerPassword'],
  ])('lets nobody log in, with %s and %s', (username, password) => {
    expect(logIn(world, username, password)).toEqual({ refused: 'cookies-refused' });
  });

  it('is told after what is missing, and after CM/ECF values', () => {
    expect(logIn(world, 'empty', 'pacerPassword')).toEqual({ refused: 'username-missing' });
    expect(logIn(world, 'pacerUsername', 'empty')).toEqual({ refused: 'password-missing' });
    expect(logIn(world, 'cmecfLogin', 'pacerPassword')).toEqual({ refused: 'cmecf-credentials-at-pacer' });
  });

  it('goes on refusing them after logging out', () => {
    expect(logOut(world).browser.cookies).toBe('refused');
  });
});

describe('the warning about the search', () => {
  const warned = (search: 'active' | 'inactive' | 'not-activated', signedIn: string | null = 'own') =>
    searchWarning(worldWith({ pacer: { search }, browser: { signedIn } }));

  it.each(['inactive', 'not-activated'] as const)('tells the person who is signed in that it is %s', (search) => {
    expect(warned(search)).toBe(search);
  });

  it('says nothing about an active search, and nothing to a person who is not signed in', () => {
    expect(warned('active')).toBeNull();
    expect(warned('inactive', null)).toBeNull();
    expect(warned('inactive', 'nobody')).toBeNull();
  });

  it.each(['inactive', 'not-activated'] as const)('keeps nobody from logging in while it is %s', (search) => {
    const world = worldFrom(logIn(worldWith({ pacer: { search } }), 'pacerUsername', 'pacerPassword'));
    expect(world.browser.signedIn).toBe('own');
    expect(searchWarning(world)).toBe(search);
  });
});

describe('accepting the redaction notice', () => {
  it('completes the login, and brings the filing menus with it', () => {
    const waiting = worldFrom(logIn(worldWith({ filing: linkedBefore }), 'pacerUsername', 'pacerPassword'));
    expect(acceptNotice(waiting).browser).toEqual({ ...freshBrowser, signedIn: 'own', filingMenus: [court.id] });
  });

  it('changes nothing if no login is waiting for it', () => {
    const world = worldWith();
    expect(acceptNotice(world)).toBe(world);
  });
});

describe('logging out', () => {
  it('leaves a browser in which nobody is signed in, and the accounts as they were', () => {
    const world = worldWith({ filing: linkedBefore, browser: { signedIn: 'own', filingMenus: [court.id] } });
    expect(logOut(world)).toEqual({ ...world, browser: freshBrowser });
  });
});
