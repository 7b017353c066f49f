import { describe, expect, it } from 'vitest';
import { clearData, closeWindows } from '../../src/domain/browser-data.ts';
import { hasFilingMenus, isStale } from '../../src/domain/menus.ts';
import { acceptNotice, logIn, logOut } from '../../src/domain/signing-in.ts';
import type { World } from '../../src/domain/world.ts';
import { afterNextGen, court, linkedSince, worldFrom, worldWith } from '../support/worlds.ts';

const stale = worldWith({
  filing: linkedSince(afterNextGen),
  browser: { signedIn: 'own', stale: { session: true, files: true, cookies: true, windows: true } },
});
const both = { files: true, cookies: true };
const logInAgain = (world: World) => acceptNotice(worldFrom(logIn(logOut(world), 'pacerUsername', 'pacerPassword')));
const isCured = (world: World) => hasFilingMenus(logInAgain(world), court);

describe('a browser that keeps pages from before the link', () => {
  it('shows the limited bar again after every login', () => {
    expect(isStale(stale.browser)).toBe(true);
    expect(isCured(stale)).toBe(false);
    expect(isCured(logInAgain(stale))).toBe(false);
  });

  it('is cured by clearing files and cookies, and closing all windows after that', () => {
    expect(isCured(closeWindows(clearData(stale, both)))).toBe(true);
  });

  it('is cured as well if files and cookies are cleared one after the other', () => {
    const cleared = clearData(clearData(stale, { files: true, cookies: false }), { files: false, cookies: true });
    expect(isCured(closeWindows(cleared))).toBe(true);
  });

  it.each<[string, World]>([
    ['only clearing', clearData(stale, both)],
    ['only closing', closeWindows(stale)],
    ['closing before clearing', clearData(closeWindows(stale), both)],
    ['clearing only the files', closeWindows(clearData(stale, { files: true, cookies: false }))],
    ['clearing only the cookies', closeWindows(clearData(stale, { files: false, cookies: true }))],
    ['clearing nothing', closeWindows(clearData(stale, { files: false, cookies: false }))],
  ])('is not cured by %s', (_, world) => {
    expect(isCured(world)).toBe(false);
  });
});

describe('a browser is logged out', () => {
  it('by clearing its cookies, not by clearing its files', () => {
    expect(clearData(stale, { files: false, cookies: true }).browser.signedIn).toBeNull();
    expect(clearData(stale, { files: true, cookies: false }).browser.signedIn).toBe('own');
  });

  it('by closing its windows', () => {
    expect(closeWindows(stale).browser.signedIn).toBeNull();
  });
});
