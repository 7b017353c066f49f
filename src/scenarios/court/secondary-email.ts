import type { CourtProfile } from '../../domain/court.ts';
import type { Card } from '../../domain/terms.ts';
import { practiceMorning } from '../people/moments.ts';
import { fullCard, ownFilingAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** What the task needs: the PACER pair and the new address. The old CM/ECF pair no longer plays a part. */
const cardFor = (court: CourtProfile): Card => {
  const { pacerUsername = '', pacerPassword = '' } = fullCard(court);
  return { pacerUsername, pacerPassword, secondaryEmail: 'docket.assistant@example.com' };
};

/** Add a secondary e-mail address. It takes two Submits: without the last, nothing is saved (prd guide, p. 8). */
export const secondaryEmail: Scenario<CourtProfile> = {
  id: 'secondary-email',
  version: 1,
  variants: [
    usual({
      start: (court) =>
        startIn(court, {
          card: cardFor(court),
          parts: ['maintenance'],
          world: {
            filingAccounts: {
              own: { ...ownFilingAccount(court), link: { account: 'own', since: practiceMorning(court) } },
            },
          },
        }),
      isGoal: (moment) =>
        moment.page === 'court.maintainDone' &&
        Object.values(moment.world.filingAccounts).some((account) => account.secondaryEmail !== null),
    }),
  ],
};
