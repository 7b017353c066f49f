import type { CourtProfile, RemedyId } from '../../domain/court.ts';
import { type Browser, freshBrowser } from '../../domain/world.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { isLinkedAndFiling } from '../people/goals.ts';
import { practiceMorning } from '../people/moments.ts';
import { ownFilingAccount } from '../people/people.ts';
import type { Scenario } from '../play/scenario.ts';
import { startIn } from './start.ts';

/** What holds the menu bar back, so that it takes a remedy to bring it on, and no lesser one helps. */
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
  const found = court.remedies.find((one) => one.id === remedy);
  return found?.grade === 'borrowed' ? found.from : null;
};

/** Where a court has several remedies, the later ones are circumstances of their own. */
const isLater = (court: CourtProfile, remedy: RemedyId): boolean =>
  court.remedies.findIndex((one) => one.id === remedy) > 0;

/**
 * Linked a moment ago, and still the limited menu bar. The remedy is the court's own (casb guide, p. 3: refresh, or log out and
 * in; prd guide, p. 7: clear cached files and cookies, close all windows), or a borrowed one.
 */
export const limitedMenus: Scenario<CourtProfile> = {
  id: 'limited-menus',
  version: 2,
  wrongEnds: [],
  variants: [
    {
      id: 'usual',
      borrowedFrom: (court) => borrowedFrom(court, court.remedies[0]?.id),
      start: (court) => startWith(court, court.remedies[0]?.id ?? 'clear-data'),
      isGoal: isLinkedAndFiling,
    },
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
