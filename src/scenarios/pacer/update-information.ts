import type { Place } from '../../domain/court.ts';
import { accountIn } from '../../domain/pacer-account.ts';
import type { Part } from '../../simulator/core/moment.ts';
import { linkedSomewhere } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { addressCard, ownPair, personalCard } from '../people/cards.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

const startWith = (place: Place, part: Part) =>
  startAtPacer(pacerAccount, place, {
    card: {
      ...ownPair,
      ...personalCard,
      ...addressCard,
      accountNumber: '9000042',
      newEmail: 'asample@newfirm.example',
      lawFirm: 'Sample & Partners',
      newLawFirm: 'Specimen & Specimen',
      newStreetAddress: '200 Placeholder Avenue',
      newPhone: '202-555-0187',
    },
    parts: [part],
    world: {
      filingAccounts: { own: linkedSomewhere(place) },
    },
  });

/**
 * The person has moved to another law firm, with another address and e-mail address. What is on file is changed at PACER, and goes from there
 * to the court (prd guide, pp. 7 and 8).
 */
export const updateInformation: Scenario = {
  id: 'update-information',
  version: 1,
  variants: [
    usual({
      start: (place) => startWith(place, 'personalInformation'),
      isGoal: (moment) => {
        const account = accountIn(moment.world);
        return (
          moment.page === 'account.saved' &&
          account?.noticeEmail === 'newEmail' &&
          account.firm === 'newLawFirm' &&
          account.address === 'newStreetAddress' &&
          account.phone === 'newPhone'
        );
      },
    }),
    {
      id: 'billing',
      start: (place) => startWith(place, 'billingEmail'),
      isGoal: (moment) => moment.page === 'account.savedBilling' && accountIn(moment.world)?.email === 'newEmail',
    },
  ],
};
