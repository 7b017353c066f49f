import { clearData, closeWindows } from '../../../domain/browser-data.ts';
import type { Site } from '../../core/site.ts';
import { filingSystemOf } from './addresses.ts';
import { clearDataPage, closedPage, newWindowPage } from './screens.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'browser.clearData': true;
    'browser.closed': true;
    'browser.newWindow': true;
  }
  interface Boxes {
    cachedFiles: true;
    cookies: true;
  }
  interface Events {
    'browser.clearingOpened': unknown;
    'browser.dataCleared': unknown;
    'browser.windowsClosed': unknown;
    'browser.windowOpened': unknown;
  }
}

/** The browser's own pages: the dialog for clearing data, no window at all, and a new window. */
export const windows: Site<'browser'> = {
  id: 'browser',
  pages: {
    clearData: { screen: clearDataPage, backTo: filingSystemOf },
    closed: { screen: closedPage, backTo: filingSystemOf },
    newWindow: { screen: newWindowPage, backTo: filingSystemOf },
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
