import type { Moment } from '../../simulator/core/moment.ts';
import { accountIn } from '../../domain/pacer-account.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { addressCard, legacyPair, ownPair, personalCard } from '../people/cards.ts';
import { showsAccount } from '../people/signed-in.ts';
import { pacerRegistration } from '../../simulator/practices/pacer-registration.ts';
import { startAtPacer } from './start-at-pacer.ts';

const card = {
  ...legacyPair,
  ...personalCard,
  ...addressCard,
  accountNumber: '9000042',
  newPacerUsername: ownPair.pacerUsername ?? '',
  newPacerPassword: ownPair.pacerPassword ?? '',
  firstAnswer: 'Harbor Street',
  secondAnswer: 'Placeholder',
};

const isGoal = (moment: Moment): boolean => showsAccount(moment) && accountIn(moment.world)?.generation === 'upgraded';

/** Upgrade a legacy account (prd guide, p. 4). Only an upgraded account can be linked. */
export const upgrade: Scenario = {
  id: 'upgrade',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startAtPacer(pacerRegistration, place, { card, account: { generation: 'legacy' }, parts: ['upgrade'] }),
      isGoal,
    }),
    {
      // An account whose search is inactive can be upgraded (PACER on upgrading).
      id: 'inactive',
      start: (place) =>
        startAtPacer(pacerRegistration, place, {
          card,
          account: { generation: 'legacy', search: 'inactive' },
          parts: ['upgrade'],
        }),
      isGoal,
    },
  ],
};
