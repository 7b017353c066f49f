import type { CourtProfile } from '../../domain/court.ts';
import { linkUtilityRefusal } from '../../domain/linking.ts';
import { courtOf } from '../../simulator/core/moment.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { beforeNextGen, momentsOf, practiceMorning } from '../people/moments.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

const isGoal = isLinkedAndFiling;

/** Link a PACER account to the filing account of one court, and see the filing menus. */
export const link: Scenario<CourtProfile> = {
  id: 'link',
  version: 1,
  variants: [
    usual({ isGoal, start: (court) => startIn(court, { moments: momentsOf(court) }) }),
    {
      id: 'before-nextgen',
      isGoal,
      isPossible: (court) => court.nextgenFrom !== null,
      start: (court) =>
        startIn(court, { moments: momentsOf(court), world: { now: beforeNextGen(court) ?? practiceMorning(court) } }),
    },
    {
      id: 'linked-already',
      isGoal,
      start: (court) => {
        const link = { account: 'own', since: court.nextgenFrom ?? practiceMorning(court) };
        return startIn(court, { world: { filingAccounts: { own: { ...ownFilingAccount(court), link } } } });
      },
    },
    {
      id: 'deactivated',
      isGoal,
      start: (court) =>
        startIn(court, {
          topics: ['reactivate'],
          world: { pacerAccounts: { own: { ...ownPacerAccount, standing: 'deactivated' } } },
        }),
    },
    {
      id: 'legacy',
      start: (court) =>
        startIn(court, {
          // A legacy username has six characters (PACER, many courts' pages).
          card: { ...fullCard(court), pacerUsername: 'as1234' },
          world: { pacerAccounts: { own: { ...ownPacerAccount, generation: 'legacy' } } },
        }),
      // At the court a user can only find this out: the upgrade is made at PACER.
      isGoal: (moment) =>
        moment.page === 'court.linkEntry' &&
        linkUtilityRefusal(moment.world, courtOf(moment))?.refused === 'legacy-pacer-account',
    },
    {
      // A user who only searches has no filing account: there is nothing to link, and logging in is all there is to do (cod guide, step 1).
      id: 'search-only',
      start: (court) => {
        const { pacerUsername = '', pacerPassword = '' } = fullCard(court);
        return startIn(court, { card: { pacerUsername, pacerPassword }, world: { filingAccounts: {} } });
      },
      isGoal: (moment) => moment.page === 'court.home' && moment.world.browser.signedIn !== null,
    },
  ],
};
