import type { CourtProfile } from '../domain/court.ts';
import { hasFilingMenus } from '../domain/menus.ts';
import { isLinked, namesMatch } from '../domain/linking.ts';
import { freshBrowser, type World } from '../domain/world.ts';
import { pageOf, type PracticeState, type Start, worldOf } from '../simulator/simulator.ts';
import { beforeNextGen, momentsOf, practiceMorning } from './moments.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from './people.ts';
import type { Scenario } from './scenario.ts';

const worldFor = (court: CourtProfile): World => ({
  pacerAccounts: { own: ownPacerAccount },
  filingAccounts: { own: ownFilingAccount(court) },
  browser: freshBrowser,
  now: practiceMorning(court),
  mismatchSeen: false,
  calls: [],
});

const startFrom = (court: CourtProfile, world: World, contacts: readonly string[] = []): Start => ({
  setting: { court, moments: momentsOf(court), contacts },
  world,
  page: 'pacer.login',
});

/**
 * Linked, and the filing menus on the screen. Both accounts must be of one person: a link of two people's accounts is the
 * failure that the scenario `name-mismatch` is about (casb guide, p. 3).
 */
export function isLinkedAndFiling(state: PracticeState): boolean {
  const world = worldOf(state);
  const { court } = state.context.setting;
  const { signedIn } = world.browser;
  return (
    pageOf(state).startsWith('court.') &&
    hasFilingMenus(world, court) &&
    Object.entries(world.filingAccounts).some(
      ([id, one]) =>
        one.court === court.id &&
        isLinked(world, one) &&
        one.link?.account === signedIn &&
        namesMatch(world, signedIn, id),
    )
  );
}

const usual = { card: fullCard, isGoal: isLinkedAndFiling };

/** Link a PACER account to the filing account of one court, and see the filing menus. */
export const link: Scenario = {
  id: 'link',
  version: 1,
  wrongEnds: [],
  variants: [
    { id: 'usual', ...usual, start: (court) => startFrom(court, worldFor(court)) },
    {
      id: 'before-nextgen',
      ...usual,
      start: (court) => startFrom(court, { ...worldFor(court), now: beforeNextGen(court) ?? practiceMorning(court) }),
    },
    {
      id: 'linked-already',
      ...usual,
      start: (court) =>
        startFrom(court, {
          ...worldFor(court),
          filingAccounts: {
            own: {
              ...ownFilingAccount(court),
              link: { account: 'own', since: court.nextgenFrom ?? practiceMorning(court) },
            },
          },
        }),
    },
    {
      id: 'deactivated',
      ...usual,
      start: (court) =>
        startFrom(
          court,
          { ...worldFor(court), pacerAccounts: { own: { ...ownPacerAccount, standing: 'deactivated' } } },
          ['psc'],
        ),
    },
    {
      id: 'legacy',
      // A legacy username has six characters (PACER, many courts' pages).
      card: (court) => ({ ...fullCard(court), pacerUsername: 'as1234' }),
      start: (court) =>
        startFrom(court, { ...worldFor(court), pacerAccounts: { own: { ...ownPacerAccount, generation: 'legacy' } } }),
      // Finding out is all one can do at the court: the upgrade is made at PACER.
      isGoal: (state) =>
        pageOf(state) === 'court.linkEntry' &&
        worldOf(state).pacerAccounts.own?.generation === 'legacy' &&
        worldOf(state).browser.signedIn === 'own',
    },
  ],
};
