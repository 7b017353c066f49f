import type { Place } from '../../domain/court.ts';
import type { PacerAccount } from '../../domain/world.ts';
import type { Sites } from '../../simulator/core/sites.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { beginning, type Differences } from '../play/beginning.ts';
import { ownPair } from '../people/cards.ts';
import { ownPacerAccount } from '../people/people.ts';

/** What differs from the plain beginning at PACER. */
interface PacerDifferences extends Differences {
  /** What differs in the person's own account; null where there is none. */
  readonly account?: Partial<PacerAccount> | null;
}

/** The beginning of a scenario at PACER: the practice person with an upgraded account, before PACER's login page. In: its sites. */
export const startAtPacer = (sites: Sites, place: Place, { account, ...differences }: PacerDifferences): Start =>
  beginning(
    {
      place,
      court: null,
      sites,
      card: ownPair,
      accounts: {
        pacerAccounts: account === null ? {} : { own: { ...ownPacerAccount, ...account } },
        filingAccounts: {},
      },
    },
    differences,
  );
