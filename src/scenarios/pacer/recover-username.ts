import { wasTold } from '../../domain/telephone.ts';
import type { World } from '../../domain/world.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownPair, personalCard, recoveredPassword } from '../people/cards.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

const card = { ...personalCard, ...ownPair };

/** The PACER username is forgotten (prd guide, p. 3). */
export const recoverUsername: Scenario = {
  id: 'recover-username',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          // A person who has forgotten both can set a new password as well.
          card: { ...card, newPacerPassword: recoveredPassword },
          hides: ({ mailbox }) => (mailbox.pacerUsername === 'read' ? [] : ['pacerUsername']),
          parts: ['usernameRecovery', 'passwordRecovery'],
        }),
      isGoal: isLoggedIn,
    }),
    {
      id: 'account-number',
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card: { ...ownPair, emailAddress: card.emailAddress ?? '', accountNumber: '9000042' },
          hides: ({ mailbox }) => (mailbox.pacerUsername === 'read' ? [] : ['pacerUsername']),
          parts: ['usernameRecovery'],
        }),
      isGoal: isLoggedIn,
    },
    {
      // Nobody reads the address on file any more: no message comes, and only the PSC can help.
      id: 'old-address',
      start: (place) => {
        const isToldIn = (world: World) =>
          place.contacts.some(({ id }) => wasTold(world, id, 'forgotten-pacer-username'));
        return startAtPacer(pacerAccount, place, {
          card,
          account: { email: null },
          hides: (world) => (isToldIn(world) ? [] : ['pacerUsername']),
          topics: ['forgotten-pacer-username'],
          parts: ['usernameRecovery'],
        });
      },
      isGoal: isLoggedIn,
    },
  ],
};
