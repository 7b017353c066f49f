import type { CourtProfile } from '../../domain/court.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { practiceMorning } from '../people/moments.ts';
import { ownFilingAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** The account is linked in another court only. A link holds for one court (nhd, id and oknd pages), so it is made here too. */
export const linkedElsewhere: Scenario<CourtProfile> = {
  id: 'linked-elsewhere',
  version: 1,
  variants: [
    usual({
      start: (court) =>
        startIn(court, {
          world: {
            filingAccounts: {
              own: ownFilingAccount(court),
              elsewhere: {
                ...ownFilingAccount(court),
                court: 'another-court',
                login: null,
                password: null,
                link: { account: 'own', since: practiceMorning(court) },
              },
            },
          },
        }),
      isGoal: isLinkedAndFiling,
    }),
  ],
};
