import { describe, expect, it } from 'vitest';
import { confirmLink } from '../../src/domain/linking.ts';
import { hasFilingMenus, menuBarOf, refresh } from '../../src/domain/menus.ts';
import { acceptNotice, logIn, logOut } from '../../src/domain/signing-in.ts';
import { freshBrowser } from '../../src/domain/world.ts';
import { afterNextGen, court, linkedSince, worldFrom, worldWith } from '../support/worlds.ts';

/** The same court, if its source said that a refresh helps. */
const refreshing = { ...court, remedies: [{ id: 'refresh', grade: 'quoted', from: 'a source' }] } as const;

const logInAgain = (world: ReturnType<typeof worldWith>) =>
  acceptNotice(worldFrom(logIn(logOut(world), 'pacerUsername', 'pacerPassword')));

describe('the menu bar', () => {
  it('is the limited one before the link', () => {
    expect(menuBarOf(worldWith({ browser: { signedIn: 'own' } }), court)).toEqual(court.menus.limited);
  });

  it('stays limited in the session in which the link was made', () => {
    const linked = confirmLink(worldWith({ browser: { signedIn: 'own', verifying: 'own' } }));
    expect(menuBarOf(linked, court)).toEqual(court.menus.limited);
  });

  it('shows the filing menus from the next login on', () => {
    const linked = confirmLink(worldWith({ browser: { signedIn: 'own', verifying: 'own' } }));
    expect(menuBarOf(logInAgain(linked), court)).toEqual(court.menus.filing);
  });

  it('needs a link in this court: filing rights in another give no filing menus here', () => {
    const elsewhere = worldWith({ filing: { ...linkedSince(afterNextGen), court: 'another' } });
    expect(menuBarOf(logInAgain(elsewhere), court)).toEqual(court.menus.limited);
  });

  it('is limited again when the practice clock is set to before the link', () => {
    const filing = logInAgain(worldWith({ filing: linkedSince(afterNextGen) }));
    expect(hasFilingMenus(filing, court)).toBe(true);
    expect(hasFilingMenus({ ...filing, now: afterNextGen - 1 }, court)).toBe(false);
  });

  it('comes with a refresh where the court’s source names that remedy, and not elsewhere', () => {
    const linked = confirmLink(worldWith({ browser: { signedIn: 'own', verifying: 'own' } }));
    expect(menuBarOf(refresh(linked, refreshing), refreshing)).toEqual(court.menus.filing);
    expect(refresh(linked, court)).toBe(linked);
  });

  it('does not come with a refresh for a person who is not linked, or not logged in', () => {
    const strangers = [worldWith({ browser: { signedIn: 'own' } }), worldWith({ filing: linkedSince(afterNextGen) })];
    for (const world of strangers) expect(refresh(world, refreshing)).toBe(world);
  });

  it.each(['session', 'files', 'cookies', 'windows'] as const)('does not come with a refresh over stale %s', (what) => {
    const stale = { ...freshBrowser.stale, [what]: true };
    const world = worldWith({ filing: linkedSince(afterNextGen), browser: { signedIn: 'own', stale } });
    expect(refresh(world, refreshing)).toBe(world);
  });

  it('comes with a new login over a stale session, but not over stale data', () => {
    const filer = (stale: Partial<typeof freshBrowser.stale>) =>
      worldWith({
        filing: linkedSince(afterNextGen),
        browser: { signedIn: 'own', stale: { ...freshBrowser.stale, ...stale } },
      });
    expect(menuBarOf(logInAgain(filer({ session: true })), court)).toEqual(court.menus.filing);
    expect(menuBarOf(logInAgain(filer({ session: true, files: true })), court)).toEqual(court.menus.limited);
  });

  it('holds more after the link than before, and nothing less', () => {
    expect(court.menus.filing).toEqual(expect.arrayContaining([...court.menus.limited]));
    expect(court.menus.filing.length).toBeGreaterThan(court.menus.limited.length);
  });
});
