import type { ElsewhereTopic } from '../../../domain/elsewhere.ts';
import type { Deed, Site } from '../../core/site.ts';
import { elsewherePage } from './elsewhere.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'browser.elsewhere': true;
  }
  interface Owns {
    /** The page that is open and not part of the practice; null if there is none. */
    browser: ElsewhereTopic | null;
  }
  interface Events {
    'browser.cookiesAccepted': unknown;
    'browser.elsewhereOpened': { readonly topic: ElsewhereTopic };
  }
}

/** Open a page that is not part of the practice. */
export const elsewhere = (topic: ElsewhereTopic) => ({ to: 'browser.elsewhere', own: { browser: topic } }) as const;

/** The part of the browser that leads out of a practice. In: where the addresses lead that can be typed. */
export const outside = (addresses: Deed<'address.entered', never>): Site<'browser'> => ({
  id: 'browser',
  own: null,
  pages: { elsewhere: { screen: elsewherePage, backTo: 'elsewhere' } },
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
