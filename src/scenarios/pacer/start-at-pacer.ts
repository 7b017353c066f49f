import type { Place } from '../../domain/court.ts';
import type { PacerAccount } from '../../domain/world.ts';
import type { Practice } from '../../simulator/core/practice.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { beginning, type Differences } from '../play/beginning.ts';
import { ownPair } from '../people/cards.ts';
import { ownPacerAccount } from '../people/people.ts';

/** What differs from the plain beginning at PACER. */
interface PacerDifferences extends Differences {
  /** What differs in the person's own account; null if there is none. */
  readonly account?: Partial<PacerAccount> | null;
}

/**
 * The beginning of a scenario at PACER: the practice person, who has an upgraded account, is at PACER's login page. In: the practice, the
 * place, and what differs.
 */
export const startAtPacer = (practice: Practice, place: Place, { account, ...differences }: PacerDifferences): Start =>
  beginning(
    {
      place,
      court: null,
      practice,
      card: ownPair,
      accounts: {
        pacerAccounts: account === null ? {} : { own: { ...ownPacerAccount, ...account } },
        filingAccounts: {},
      },
    },
    differences,
  );
