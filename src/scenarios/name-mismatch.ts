import type { CourtProfile } from '../domain/court.ts';
import { isLinked, namesMatch } from '../domain/linking.ts';
import { wasTold } from '../domain/telephone.ts';
import { freshBrowser, type World } from '../domain/world.ts';
import { contactsOf } from '../simulator/context.ts';
import { type PracticeState, worldOf } from '../simulator/simulator.ts';
import { colleague, ownPacerAccount } from './people.ts';
import type { Scenario } from './scenario.ts';
import { startIn } from './start.ts';

const linkedAccounts = (world: World) => Object.entries(world.filingAccounts).filter(([, one]) => isLinked(world, one));

const isLinkedTo = (world: World, same: boolean): boolean =>
  linkedAccounts(world).some(([id, one]) => namesMatch(world, one.link?.account ?? null, id) === same);

/** Has the court, not PACER, been told that the names differ? */
const wasCourtTold = (state: PracticeState): boolean =>
  contactsOf(state.context.setting).some((one) => wasTold(worldOf(state), one.id, 'names-do-not-match'));

/**
 * A shared computer is signed in to someone else's PACER account. Going on is the failure; the right act is not to submit
 * and to call the court (casb guide, p. 3).
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
      isGoal: (state) => linkedAccounts(worldOf(state)).length === 0 && wasCourtTold(state),
    },
  ],
  wrongEnds: [
    // Nobody here knows the colleague's password, so what was not seen cannot be seen any more.
    {
      id: 'noticed-early',
      holds: (state) => worldOf(state).browser.signedIn !== 'colleague' && !worldOf(state).mismatchSeen,
    },
    { id: 'linked-to-colleague', holds: (state) => isLinkedTo(worldOf(state), false) },
    { id: 'linked-without-asking', holds: (state) => isLinkedTo(worldOf(state), true) },
  ],
};
