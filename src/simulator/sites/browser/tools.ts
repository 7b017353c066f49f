import { type Context, isInPlay } from '../../core/context.ts';
import { ours } from '../../devices/views.ts';
import type { Control, Page } from '../../core/screen.ts';

/** Refresh, where a page stands in the window. */
export const refreshFor = (context: Context, page: Page): Control | null =>
  page.address === null || page.address === ''
    ? null
    : { label: ours(context.setting.place.devices.refresh), event: { type: 'page.refreshed' } };

/** The controls of the browser itself, where the scenario has them and a window is open. */
export function toolsFor(context: Context, page: Page): readonly Control[] {
  const { devices } = context.setting.place;
  if (isInPlay(context, 'cookies') && context.world.browser.cookies === 'refused')
    return [{ label: ours(devices.acceptCookies), event: { type: 'cookies.accepted' } }];
  if (!isInPlay(context, 'browserTools') || page.address === null) return [];
  return [
    { label: ours(devices.clearBrowsingData), event: { type: 'clearing.opened' } },
    { label: ours(devices.closeWindows), event: { type: 'windows.closed' } },
  ];
}
