import { describe, expect, it } from 'vitest';
import { confirmLink } from '../../src/domain/linking.ts';
import { hasFilingMenus, menuBarOf } from '../../src/domain/menus.ts';
import { acceptNotice, logIn, logOut } from '../../src/domain/signing-in.ts';
import { afterNextGen, court, linkedSince, worldFrom, worldWith } from '../support/worlds.ts';

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

  it('holds more after the link than before, and nothing less', () => {
    expect(court.menus.filing).toEqual(expect.arrayContaining([...court.menus.limited]));
    expect(court.menus.filing.length).toBeGreaterThan(court.menus.limited.length);
  });
});
