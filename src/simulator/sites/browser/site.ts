import { clearData, closeWindows } from '../../../domain/browser-data.ts';
import type { ElsewhereTopic } from '../../../domain/elsewhere.ts';
import type { Deed, Site } from '../../core/site.ts';
import { filingSystemOf } from './addresses.ts';
import { elsewherePage } from './elsewhere.ts';
import { clearDataPage, closedPage, newWindowPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'browser.clearData': true;
    'browser.closed': true;
    'browser.newWindow': true;
    'browser.elsewhere': true;
  }
  interface Boxes {
    cachedFiles: true;
    cookies: true;
  }
  interface Owns {
    /** Which page it is that is not part of the practice. */
    browser: ElsewhereTopic | null;
  }
  interface Events {
    'browser.clearingOpened': unknown;
    'browser.dataCleared': unknown;
    'browser.windowsClosed': unknown;
    'browser.windowOpened': unknown;
    'browser.cookiesAccepted': unknown;
    'browser.elsewhereOpened': { readonly topic: ElsewhereTopic };
  }
}

/** A page that is not part of the practice opens. */
export const elsewhere = (topic: ElsewhereTopic) => ({ to: 'browser.elsewhere', own: { browser: topic } }) as const;

/** What leads out of a practice. In: where the addresses lead that one can type. */
export const outside = (addresses: Deed<'address.entered', never>): Site<'browser'> => ({
  id: 'browser',
  own: null,
  pages: { elsewhere: { screen: elsewherePage, address: () => 'elsewhere' } },
  deeds: {
    elsewhereOpened: { to: ['browser.elsewhere'], does: (_, { topic }) => elsewhere(topic) },
    cookiesAccepted: {
      does: ({ world }) => ({ world: { ...world, browser: { ...world.browser, cookies: 'accepted' } } }),
    },
  },
  hears: {
    'address.entered': {
      ...addresses,
      // Without an open window there is no address bar.
      does: (moment, event) => (moment.page === 'browser.closed' ? null : addresses.does(moment, event)),
    },
  },
});

/** What the browser shows of itself: the dialog for clearing data, no window at all, and a new one. */
export const windows: Site<'browser'> = {
  id: 'browser',
  pages: {
    clearData: { screen: clearDataPage, address: filingSystemOf },
    closed: { screen: closedPage, address: filingSystemOf },
    newWindow: { screen: newWindowPage, address: filingSystemOf },
  },
  deeds: {
    clearingOpened: { to: ['browser.clearData'], does: () => ({ to: 'browser.clearData' }) },
    dataCleared: {
      on: ['clearData'],
      to: ['browser.newWindow'],
      does: ({ world, ticked }) => ({
        to: 'browser.newWindow',
        world: clearData(world, { files: ticked.includes('cachedFiles'), cookies: ticked.includes('cookies') }),
      }),
    },
    windowsClosed: {
      to: ['browser.closed'],
      does: ({ world }) => ({ to: 'browser.closed', world: closeWindows(world) }),
    },
    windowOpened: { on: ['closed'], to: ['browser.newWindow'], does: () => ({ to: 'browser.newWindow' }) },
  },
};
