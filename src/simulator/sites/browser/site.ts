import type { ElsewhereTopic } from '../../../domain/elsewhere.ts';
import type { Deed, Site } from '../../core/site.ts';
import { elsewherePage } from './elsewhere.ts';

declare module '../../core/names.ts' {
  interface Pages {
    'browser.elsewhere': true;
  }
  interface Owns {
    /** Which page it is that is not part of the practice. */
    browser: ElsewhereTopic | null;
  }
  interface Events {
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
      // Without an open window there is no backTo bar.
      does: (moment, event) => (moment.page === 'browser.closed' ? null : addresses.does(moment, event)),
    },
  },
});
