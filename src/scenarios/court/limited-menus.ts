import type { CourtProfile, RemedyId } from '../../domain/court.ts';
import { type Browser, freshBrowser } from '../../domain/world.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { practiceMorning } from '../people/moments.ts';
import { ownFilingAccount } from '../people/people.ts';
import { type Scenario, usual } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** For each remedy, what the browser keeps so that only this remedy brings on the menu bar, and no lesser one. */
const staleUntil: Readonly<Record<RemedyId, Browser['stale']>> = {
  refresh: { session: false, files: false, cookies: false, windows: false },
  'log-in-again': { session: true, files: false, cookies: false, windows: false },
  // All three have to go (prd guide, p. 7).
  'clear-data': { session: true, files: true, cookies: true, windows: true },
};

const startWith = (court: CourtProfile, remedy: RemedyId): Start =>
  startIn(court, {
    page: 'court.linkDone',
    parts: ['browserTools'],
    world: {
      filingAccounts: { own: { ...ownFilingAccount(court), link: { account: 'own', since: practiceMorning(court) } } },
      browser: { ...freshBrowser, signedIn: 'own', stale: staleUntil[remedy] },
    },
  });

/** The source of a remedy that is not the court's own. */
const borrowedFrom = (court: CourtProfile, remedy: RemedyId | undefined): string | null => {
  const offered = court.remedies.find(({ id }) => id === remedy);
  return offered?.grade === 'borrowed' ? offered.from : null;
};

/** Is this one of a court's later remedies? They are circumstances of their own. */
const isLater = (court: CourtProfile, remedy: RemedyId): boolean =>
  court.remedies.findIndex(({ id }) => id === remedy) > 0;

/**
 * The link was made a moment ago, and the menu bar is still the limited one. The remedy is the court's own (casb guide, p. 3: refresh, or
 * log out and in; prd guide, p. 7: clear cached files and cookies, close all windows), or a borrowed one.
 */
export const limitedMenus: Scenario<CourtProfile> = {
  id: 'limited-menus',
  version: 2,
  variants: [
    usual({
      borrowedFrom: (court) => borrowedFrom(court, court.remedies[0]?.id),
      start: (court) => startWith(court, court.remedies[0]?.id ?? 'clear-data'),
      isGoal: isLinkedAndFiling,
    }),
    {
      id: 'log-in-again',
      borrowedFrom: (court) => borrowedFrom(court, 'log-in-again'),
      isPossible: (court) => isLater(court, 'log-in-again'),
      start: (court) => startWith(court, 'log-in-again'),
      isGoal: isLinkedAndFiling,
    },
    {
      id: 'clear-data',
      borrowedFrom: (court) => borrowedFrom(court, 'clear-data'),
      isPossible: (court) => isLater(court, 'clear-data'),
      start: (court) => startWith(court, 'clear-data'),
      isGoal: isLinkedAndFiling,
    },
  ],
};
