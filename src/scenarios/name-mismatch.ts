import type { CourtProfile } from '../domain/court.ts';
import { isLinked, namesMatch } from '../domain/linking.ts';
import { wasTold } from '../domain/telephone.ts';
import { freshBrowser, type World } from '../domain/world.ts';
import { type PracticeState, worldOf } from '../simulator/simulator.ts';
import { practiceMorning } from './moments.ts';
import { colleague, fullCard, ownFilingAccount, ownPacerAccount } from './people.ts';
import type { Scenario } from './scenario.ts';

const linkedAccounts = (world: World) => Object.entries(world.filingAccounts).filter(([, one]) => isLinked(world, one));

const isLinkedTo = (world: World, same: boolean): boolean =>
  linkedAccounts(world).some(([id, one]) => namesMatch(world, one.link?.account ?? null, id) === same);

/** Has the court, not PACER, been told that the names differ? */
const wasCourtTold = (state: PracticeState): boolean =>
  state.context.setting.contacts.some((one) => wasTold(worldOf(state), one, 'names-do-not-match'));

/** The court's contacts that can be told of names that differ. */
const whomToTell = (court: CourtProfile): string[] =>
  court.contacts.filter((one) => one.topics.some((topic) => topic.id === 'names-do-not-match')).map((one) => one.id);

/**
 * A shared computer is signed in to someone else's PACER account. Going on is the failure; the right act is not to submit
 * and to call the court (casb guide, p. 3).
 */
export const nameMismatch: Scenario = {
  id: 'name-mismatch',
  version: 1,
  variants: [
    {
      id: 'usual',
      card: fullCard,
      start: (court) => ({
        setting: { court, moments: [], contacts: whomToTell(court) },
        world: {
          pacerAccounts: {
            own: ownPacerAccount,
            colleague: { ...ownPacerAccount, holder: colleague, username: null, password: null },
          },
          filingAccounts: { own: ownFilingAccount(court) },
          browser: { ...freshBrowser, signedIn: 'colleague' },
          now: practiceMorning(court),
          mismatchSeen: false,
          calls: [],
        },
        page: 'court.home',
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
