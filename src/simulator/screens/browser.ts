import type { Wording } from '../../domain/wording.ts';
import { type Context, isInPlay } from '../context.ts';
import type { Control, Page } from '../screen.ts';
import { boxBlock } from './pacer.ts';

const ours = (text: string): Wording => ({ text, grade: 'illustrative' });

/** The browser's own dialog for clearing its data. */
export function clearDataPage(context: Context): Page {
  const { words } = context.setting.court;
  return {
    page: 'browser.clearData',
    address: '',
    title: words.clearDataTitle,
    menuBar: null,
    blocks: [
      boxBlock(context, 'cachedFiles', words.cachedFiles),
      boxBlock(context, 'cookies', words.cookies),
      {
        kind: 'button',
        label: words.clearData,
        event: { type: 'data.cleared' },
        disabled: context.ticked.length === 0,
      },
    ],
  };
}

/** All windows are closed: there is nothing to see but a way to open a new one. */
export function closedPage(context: Context): Page {
  const { words, devices } = context.setting.court;
  return {
    page: 'browser.closed',
    address: null,
    title: words.closedTitle,
    menuBar: null,
    blocks: [
      { kind: 'text', text: words.closedText },
      { kind: 'button', label: ours(devices.openWindow), event: { type: 'window.opened' }, disabled: false },
    ],
  };
}

/** A new window, empty, with the address bar ready. Also what is left behind the dialog once the data are cleared. */
export const newWindowPage = (context: Context): Page => ({
  page: 'browser.newWindow',
  address: '',
  title: context.setting.court.words.newWindowTitle,
  menuBar: null,
  blocks: [{ kind: 'text', text: context.setting.court.words.newWindowText }],
});

/** Refresh, where a page stands in the window. */
export const refreshFor = (context: Context, page: Page): Control | null =>
  page.address === null || page.address === ''
    ? null
    : { label: ours(context.setting.court.devices.refresh), event: { type: 'page.refreshed' } };

/** The controls of the browser itself, where the scenario has them and a window is open. */
export function toolsFor(context: Context, page: Page): readonly Control[] {
  if (!isInPlay(context, 'browserTools') || page.address === null) return [];
  const { devices } = context.setting.court;
  return [
    { label: ours(devices.clearBrowsingData), event: { type: 'clearing.opened' } },
    { label: ours(devices.closeWindows), event: { type: 'windows.closed' } },
  ];
}
