import { assign } from 'xstate';
import { clearData, closeWindows } from '../../../domain/browser-data.ts';
import { practice } from '../../core/practice.ts';

/** What the browser shows of itself: the dialog for clearing data, no window at all, and a new one. */
export const browserWindows = practice.createStateConfig({
  initial: 'newWindow',
  states: {
    clearData: {
      entry: 'openPage',
      on: {
        'box.ticked': { actions: 'tickBox' },
        'data.cleared': {
          target: 'newWindow',
          actions: assign(({ context }) => ({
            world: clearData(context.world, {
              files: context.ticked.includes('cachedFiles'),
              cookies: context.ticked.includes('cookies'),
            }),
          })),
        },
      },
    },
    closed: {
      entry: ['openPage', assign(({ context }) => ({ world: closeWindows(context.world) }))],
      // Without an open window there is no address bar.
      on: { 'window.opened': 'newWindow', 'address.entered': {}, 'page.refreshed': {} },
    },
    newWindow: { entry: 'openPage' },
  },
});
