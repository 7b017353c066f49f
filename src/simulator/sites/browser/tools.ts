import { isInPlay, type Moment } from '../../core/moment.ts';
import { ours } from '../../core/blocks.ts';
import type { Practice } from '../../core/practice.ts';
import { addressesIn, addressIdOf } from './addresses.ts';
import type { Control, Page } from '../../core/screen.ts';

/** The Refresh button; null if the window shows no page. */
const refreshFor = (moment: Moment, page: Page): Control | null =>
  page.address === null || page.address === ''
    ? null
    : { label: ours(moment.setting.place.devices.refresh), event: { type: 'page.refreshed' } };

/** The controls of the browser itself, if the scenario has them and a window is open. */
function toolsFor(moment: Moment, page: Page): readonly Control[] {
  const { devices } = moment.setting.place;
  if (isInPlay(moment, 'cookies') && moment.world.browser.cookies === 'refused')
    return [{ label: ours(devices.acceptCookies), event: { type: 'browser.cookiesAccepted' } }];
  if (!isInPlay(moment, 'browserTools') || page.address === null) return [];
  return [
    { label: ours(devices.clearBrowsingData), event: { type: 'browser.clearingOpened' } },
    { label: ours(devices.closeWindows), event: { type: 'browser.windowsClosed' } },
  ];
}

/** The browser around every page. */
export const browserBar: Practice['browser'] = {
  frame: (moment, page) => ({ refresh: refreshFor(moment, page), tools: toolsFor(moment, page) }),
  addresses: addressesIn,
  addressOf: addressIdOf,
};
