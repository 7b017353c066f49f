import type { Moment } from '../../simulator/core/moment.ts';
import { accountIn } from '../../domain/pacer-account.ts';
import { morningOf, practiceMorning } from '../people/moments.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownPair } from '../people/cards.ts';
import { showsAccount } from '../people/signed-in.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

const card = { ...ownPair, accountNumber: '9000042' };

const isGoal = (moment: Moment): boolean => showsAccount(moment) && accountIn(moment.world)?.search === 'active';

/** An account that went inactive: only the PACER Service Center switches it on (prd guide, p. 7; notices of November 2025). */
export const reactivate: Scenario = {
  id: 'reactivate',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startAtPacer(pacerAccount, place, { card, account: { search: 'inactive' }, topics: ['reactivate'] }),
      isGoal,
    }),
    {
      id: 'deactivated',
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card,
          account: { standing: 'deactivated', search: 'inactive' },
          topics: ['reactivate'],
        }),
      isGoal,
    },
    {
      // A Saturday: nobody answers before Monday, but a letter can be written (MFA announcement: Monday through Friday).
      id: 'closed',
      start: (place) => {
        const saturday = morningOf('2026-03-07', place);
        return startAtPacer(pacerAccount, place, {
          card,
          account: { search: 'inactive' },
          topics: ['reactivate'],
          moments: [saturday, practiceMorning(place)],
          world: { now: saturday },
        });
      },
      isGoal,
    },
  ],
};
