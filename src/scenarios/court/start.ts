import type { CourtProfile } from '../../domain/court.ts';
import { courtPractice } from '../../simulator/practices/court.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { beginning, type Differences } from '../play/beginning.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from '../people/people.ts';

/** The beginning of a scenario in a court: the practice person with both accounts, not linked, before the court's login page. */
export const startIn = (court: CourtProfile, differences: Differences = {}): Start =>
  beginning(
    {
      place: court,
      court,
      practice: courtPractice,
      card: fullCard(court),
      accounts: { pacerAccounts: { own: ownPacerAccount }, filingAccounts: { own: ownFilingAccount(court) } },
    },
    differences,
  );
