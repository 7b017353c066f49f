import type { CourtProfile } from '../../domain/court.ts';
import { isLinked, namesMatch } from '../../domain/linking.ts';
import { wasTold } from '../../domain/telephone.ts';
import { freshBrowser, type World } from '../../domain/world.ts';
import { contactsOf } from '../../simulator/core/context.ts';
import { type PracticeState, worldOf } from '../../simulator/core/simulator.ts';
import { colleague, ownPacerAccount } from '../people/people.ts';
import type { Scenario } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** Is a filing account linked to the PACER account of the person whose it is, or of somebody else? */
const isLinkedTo = (world: World, whom: 'oneself' | 'someone else'): boolean =>
  Object.entries(world.filingAccounts).some(
    ([id, account]) =>
      isLinked(world, account) && namesMatch(world, account.link?.account ?? null, id) === (whom === 'oneself'),
  );

/** Has the court, not PACER, been told that the names differ? */
const wasCourtTold = (state: PracticeState): boolean =>
  contactsOf(state.context.setting).some((one) => wasTold(worldOf(state), one.id, 'names-do-not-match'));

/**
 * A shared computer is signed in to someone else's PACER account. Going on is the failure; the right act is not to submit (casb guide, p. 3): to
 * call the court, or to log out and link one's own two accounts.
 */
export const nameMismatch: Scenario<CourtProfile> = {
  id: 'name-mismatch',
  version: 1,
  variants: [
    {
      id: 'usual',
      start: (court) =>
        startIn(court, {
          page: 'court.home',
          topics: ['names-do-not-match'],
          world: {
            pacerAccounts: {
              own: ownPacerAccount,
              colleague: { ...ownPacerAccount, holder: colleague, username: null, password: null },
            },
            browser: { ...freshBrowser, signedIn: 'colleague' },
          },
        }),
      isGoal: (state) => {
        const world = worldOf(state);
        const isSafe = world.mismatchSeen && !isLinkedTo(world, 'someone else');
        return isSafe && (wasCourtTold(state) || isLinkedTo(world, 'oneself'));
      },
    },
  ],
  // Nobody here knows the colleague's password, so what was not seen cannot be seen any more.
  goodEnds: [
    {
      id: 'noticed-early',
      holds: (state) => worldOf(state).browser.signedIn !== 'colleague' && !worldOf(state).mismatchSeen,
    },
  ],
  wrongEnds: [{ id: 'linked-to-colleague', holds: (state) => isLinkedTo(worldOf(state), 'someone else') }],
};
