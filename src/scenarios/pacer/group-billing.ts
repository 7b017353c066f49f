import { accountIn } from '../../domain/pacer-account.ts';
import { freshBrowser } from '../../domain/world.ts';
import { ownPacerAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { ownPair } from '../people/cards.ts';
import { showsAccount } from '../people/signed-in.ts';
import { pacerAccount } from '../../simulator/practices/pacer-account.ts';
import { startAtPacer } from './start-at-pacer.ts';

const card = { ...ownPair, accountNumber: '9000042' };

/** A firm's PACER Administrative Account pays for its people. A person who leaves the firm leaves it behind, and nobody can file with it. */
export const groupBilling: Scenario = {
  id: 'group-billing',
  version: 1,
  variants: [
    usual({
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card,
          account: { billedTo: 'administrative' },
          parts: ['groupBilling'],
          topics: ['reactivate'],
        }),
      isGoal: (moment) => {
        const account = accountIn(moment.world);
        return showsAccount(moment) && account?.billedTo === 'holder' && account.search === 'active';
      },
    }),
    {
      id: 'administrative',
      start: (place) =>
        startAtPacer(pacerAccount, place, {
          card: { ...card, administrativeUsername: 'samplefirm', administrativePassword: 'Ledger!Granite-Field' },
          page: 'account.settings',
          world: {
            pacerAccounts: {
              own: ownPacerAccount,
              firm: {
                ...ownPacerAccount,
                kind: 'administrative',
                username: 'administrativeUsername',
                password: 'administrativePassword',
              },
            },
            browser: { ...freshBrowser, signedIn: 'firm' },
          },
        }),
      isGoal: (moment) => showsAccount(moment) && accountIn(moment.world)?.kind === 'individual',
    },
  ],
};
