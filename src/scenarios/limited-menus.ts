import { freshBrowser } from '../domain/world.ts';
import { isLinkedAndFiling } from './goals.ts';
import { practiceMorning } from './moments.ts';
import { ownFilingAccount } from './people.ts';
import type { Scenario } from './scenario.ts';
import { startIn } from './start.ts';

/**
 * Linked a moment ago, and still the limited menu bar. The remedy is to clear cached files and cookies, and to close all
 * windows (prd guide, p. 7).
 */
export const limitedMenus: Scenario = {
  id: 'limited-menus',
  version: 1,
  wrongEnds: [],
  variants: [
    {
      id: 'usual',
      start: (court) =>
        startIn(court, {
          page: 'court.linkDone',
          parts: ['browserTools'],
          world: {
            filingAccounts: {
              own: { ...ownFilingAccount(court), link: { account: 'own', since: practiceMorning(court) } },
            },
            browser: { ...freshBrowser, signedIn: 'own', stale: { files: true, cookies: true, windows: true } },
          },
        }),
      isGoal: isLinkedAndFiling,
    },
  ],
};
