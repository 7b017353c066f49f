import type { CourtProfile } from '../../domain/court.ts';
import { wasTold } from '../../domain/telephone.ts';
import { contactsOf } from '../../simulator/core/moment.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { practiceMorning } from '../people/moments.ts';
import { colleagueFilingAccount, fullCard, ownFilingAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** The filing account of the firm's other attorney was linked by mistake. Only court staff can unlink it (prd guide, p. 7). */
export const wrongAccountLinked: Scenario<CourtProfile> = {
  id: 'wrong-account-linked',
  version: 1,
  variants: [
    usual({
      start: (court) =>
        startIn(court, {
          card: { ...fullCard(court), federalBarNumber: '900123' },
          topics: ['unlink', 'unlink-details'],
          world: {
            filingAccounts: {
              own: ownFilingAccount(court),
              colleague: { ...colleagueFilingAccount(court), link: { account: 'own', since: practiceMorning(court) } },
            },
          },
        }),
      isGoal: (moment) =>
        isLinkedAndFiling(moment) &&
        contactsOf(moment.setting).some(({ id }) => wasTold(moment.world, id, 'unlink-details')),
    }),
  ],
};
