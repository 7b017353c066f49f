import { freshBrowser } from '../../domain/world.ts';
import { morningOf } from '../people/moments.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownPair, personalCard, recoveredPassword } from '../people/cards.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

const { firstName = '', lastName = '', emailAddress = '' } = personalCard;

/** What the person still knows: everything but the password. */
const card = {
  firstName,
  lastName,
  emailAddress,
  pacerUsername: ownPair.pacerUsername ?? '',
  newPacerPassword: recoveredPassword,
};

/** The PACER password is forgotten (prd guide, p. 3). */
export const recoverPassword: Scenario = {
  id: 'recover-password',
  version: 1,
  variants: [
    usual({
      start: (place) => startAtPacer(pacerAccount, place, { card, parts: ['usernameRecovery', 'passwordRecovery'] }),
      isGoal: isLoggedIn,
    }),
    {
      // Before the release of October 2025 it took the PACER Service Center (notices of November 2025).
      id: 'inactive-before',
      start: (place) => {
        const before = morningOf('2025-10-14', place);
        return startAtPacer(pacerAccount, place, {
          card,
          account: { search: 'inactive' },
          parts: ['passwordRecovery'],
          topics: ['reactivate'],
          world: { now: before },
        });
      },
      isGoal: isLoggedIn,
    },
    {
      // Nothing is forgotten: one of the four causes of an invalid login (PACER on invalid logins).
      id: 'cookies-refused',
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card: ownPair,
          parts: ['cookies'],
          world: { browser: { ...freshBrowser, cookies: 'refused' } },
        }),
      isGoal: isLoggedIn,
    },
  ],
};
