import type { CourtProfile } from '../domain/court.ts';
import { courtSites } from '../simulator/court-sites.ts';
import type { Start } from '../simulator/simulator.ts';
import { beginning, type Differences } from './beginning.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from './people.ts';

/** The beginning of a scenario in a court: the practice person with both accounts, not linked, before the court's login page. */
export const startIn = (court: CourtProfile, differences: Differences = {}): Start =>
  beginning(
    {
      place: court,
      court,
      sites: courtSites,
      card: fullCard(court),
      accounts: { pacerAccounts: { own: ownPacerAccount }, filingAccounts: { own: ownFilingAccount(court) } },
    },
    differences,
  );
