import type { CourtProfile } from '../../domain/court.ts';
import { isLinked, namesMatch } from '../../domain/links.ts';
import { wasTold } from '../../domain/telephone.ts';
import { freshBrowser, type World } from '../../domain/world.ts';
import { contactsOf, type Moment } from '../../simulator/core/moment.ts';
import { colleague, ownPacerAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** Is a filing account linked to its own holder's PACER account, or to someone else's? */
const isLinkedTo = (world: World, whom: 'oneself' | 'someone else'): boolean =>
  Object.entries(world.filingAccounts).some(
    ([id, account]) =>
      isLinked(world, account) && namesMatch(world, account.link?.account ?? null, id) === (whom === 'oneself'),
  );

/** Has the court, not PACER, been told that the names differ? */
const wasCourtTold = (moment: Moment): boolean =>
  contactsOf(moment.setting).some(({ id }) => wasTold(moment.world, id, 'names-do-not-match'));

/**
 * A shared computer is signed in to someone else's PACER account. Going on is the failure. The right act is not to submit (casb guide, p. 3),
 * and then to call the court, or to log out and link the person's own two accounts.
 */
export const nameMismatch: Scenario<CourtProfile> = {
  id: 'name-mismatch',
  version: 1,
  variants: [
    usual({
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
      isGoal: (moment) => {
        const world = moment.world;
        const isSafe = world.mismatchSeen && !isLinkedTo(world, 'someone else');
        return isSafe && (wasCourtTold(moment) || isLinkedTo(world, 'oneself'));
      },
    }),
  ],
  // Nobody here knows the colleague's password: after a logout, the names that were not seen can no longer be seen.
  goodEnds: [
    {
      id: 'noticed-early',
      holds: (moment) => moment.world.browser.signedIn !== 'colleague' && !moment.world.mismatchSeen,
    },
  ],
  wrongEnds: [{ id: 'linked-to-colleague', holds: (moment) => isLinkedTo(moment.world, 'someone else') }],
};
