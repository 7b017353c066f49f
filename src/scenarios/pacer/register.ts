import type { Place } from '../../domain/court.ts';
import { accountIn } from '../../domain/pacer-account.ts';
import { isRegisteredTwice } from '../../domain/registration.ts';
import { morningOf, practiceMorning } from '../people/moments.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { addressCard, ownPair, personalCard } from '../people/cards.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { pacerRegistration } from '../../simulator/practices/pacer-registration.ts';
import { startAtPacer } from './start-at-pacer.ts';

const card = {
  ...personalCard,
  ...addressCard,
  newPacerUsername: ownPair.pacerUsername ?? '',
  newPacerPassword: ownPair.pacerPassword ?? '',
  firstAnswer: 'Harbor Street',
  secondAnswer: 'Placeholder',
};

/** When a letter sent on the practice morning has come: eight business days later (PACER: 7 to 10). */
const letterHasCome = (place: Place) => morningOf('2026-03-20', place);

/** Register for one's own PACER account (prd guide, p. 3; PACER on attorney filers). */
export const register: Scenario = {
  id: 'register',
  version: 1,
  variants: [
    usual({
      start: (place) => startAtPacer(pacerRegistration, place, { card, account: null, parts: ['registration'] }),
      isGoal: isLoggedIn,
    }),
    {
      id: 'without-card',
      start: (place) =>
        startAtPacer(pacerRegistration, place, {
          card: { ...card, authenticationToken: 'T-482-917' },
          account: null,
          parts: ['registration', 'activation'],
          moments: [practiceMorning(place), letterHasCome(place)],
          // There is nothing to wait for before the letter is sent.
          isClockAtHand: ({ pacerAccounts }) => pacerAccounts.registered !== undefined,
          hides: ({ now }) => (now >= letterHasCome(place) ? [] : ['authenticationToken']),
        }),
      isGoal: (moment) => isLoggedIn(moment) && accountIn(moment.world)?.search === 'active',
    },
    {
      id: 'account-exists',
      start: (place) =>
        startAtPacer(pacerRegistration, place, {
          card: { ...card, pacerUsername: 'asample2019' },
          hides: ({ mailbox }) => (mailbox.pacerUsername === 'read' ? [] : ['pacerUsername']),
          parts: ['registration', 'usernameRecovery'],
        }),
      isGoal: (moment) => moment.world.mailbox.pacerUsername === 'read' && !isRegisteredTwice(moment.world),
    },
  ],
  wrongEnds: [
    { id: 'registered-twice', variant: 'account-exists', holds: (moment) => isRegisteredTwice(moment.world) },
  ],
};
