import { emptyMailbox } from '../../domain/world.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownPair } from '../people/cards.ts';
import { isLoggedIn } from '../people/signed-in.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

/** A login page that is not PACER's. The right act is not to type there (U.S. Courts on scams; PACER on invalid logins). */
export const wrongSite: Scenario = {
  id: 'wrong-site',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card: ownPair,
          page: 'foreign.lookAlike',
          parts: ['foreignMail'],
          world: { mailbox: { ...emptyMailbox, lookAlike: 'arrived' } },
        }),
      isGoal: (moment) => isLoggedIn(moment) && !moment.world.gaveAway,
    }),
    {
      id: 'training',
      start: (place) =>
        startAtPacer(pacerAccount, place, { card: ownPair, page: 'foreign.training', parts: ['training'] }),
      isGoal: isLoggedIn,
    },
  ],
  wrongEnds: [{ id: 'gave-away', variant: 'usual', holds: (moment) => moment.world.gaveAway }],
};
