import { type Moment, courtOf } from '../../core/moment.ts';
import type { Page } from '../../core/screen.ts';
import { boxBlock, buttonBlock, ours } from '../../core/blocks.ts';

/** The browser's own dialog for clearing its data. */
export function clearDataPage(moment: Moment): Page {
  const { words } = courtOf(moment);
  return {
    page: 'browser.clearData',
    address: '',
    title: words.clearDataTitle,
    menuBar: null,
    blocks: [
      boxBlock(moment, 'cachedFiles', words.cachedFiles),
      boxBlock(moment, 'cookies', words.cookies),
      {
        kind: 'button',
        label: words.clearData,
        event: { type: 'browser.dataCleared' },
        disabled: moment.ticked.length === 0,
      },
    ],
  };
}

/** All windows are closed: there is only a button to open a new one. */
export function closedPage(moment: Moment): Page {
  const { words, devices } = courtOf(moment);
  return {
    page: 'browser.closed',
    address: null,
    title: words.closedTitle,
    menuBar: null,
    blocks: [
      { kind: 'text', text: words.closedText },
      buttonBlock(ours(devices.openWindow), { type: 'browser.windowOpened' }),
    ],
  };
}

/** A new window, empty, with the address bar ready. It also appears after the dialog once the data are cleared. */
export const newWindowPage = (moment: Moment): Page => ({
  page: 'browser.newWindow',
  address: '',
  title: courtOf(moment).words.newWindowTitle,
  menuBar: null,
  blocks: [{ kind: 'text', text: courtOf(moment).words.newWindowText }],
});
