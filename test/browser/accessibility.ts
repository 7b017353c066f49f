import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/** The minified script, half as long as the package's default one: it is loaded into every page. */
const axeScript = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** WCAG 2.2 AA, which includes what Section 508 asks of pages, and what axe recommends beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colors or on the size of the window. The others read the HTML, which is the same in every window. */
const rulesOfLook = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** What axe is asked for: which rules, and either everything that it found or only the violations, which takes a third less time. */
interface Wanted {
  readonly only?: 'every rule' | 'rules of look';
  readonly found?: 'all' | 'violations';
  /** The part of the page that is checked. */
  readonly within?: string;
}

/** Has the browser load axe into each document that it opens in a page from now on: for tests that go from page to page. */
export const readAxeIntoEachPage = (page: Page) => page.addInitScript({ content: axeScript });

/** Runs axe in a page. Axe is loaded into each page once: loading it takes longer than running it. */
export async function runAxe(page: Page, { only, found, within }: Wanted = {}): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Sent straight to the browser: it then knows the script from the page before, and need not parse it again.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axeScript });
    await session.detach();
  }
  const options: RunOptions = {
    runOnly: only === 'rules of look' ? { type: 'rule', values: rulesOfLook } : { type: 'tag', values: tags },
    ...(found === 'violations' && { resultTypes: ['violations'] }),
  };
  return page.evaluate(
    ([where, how]) => {
      const read = (window as Window & { axe?: typeof axe }).axe;
      if (!read) throw new Error('axe was not read into the page');
      return read.run(where ?? document, how);
    },
    [within, options] as const,
  );
}

/** Fails with each rule that the page breaks now, and where. No rule is switched off. */
export async function expectAccessible(
  page: Page,
  where: string,
  only: 'every rule' | 'rules of look' = 'every rule',
  within?: string,
): Promise<void> {
  const { violations } = await runAxe(page, { only, found: 'violations', ...(within !== undefined && { within }) });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect.soft(found, `axe: ${where}`).toEqual([]);
}

/** Fails if the page is wider than the window, or if something sticks out of it or is cut off at its side. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const isCutOff = (element: Element) =>
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const wider = [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.matches('input, select, option, svg *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // What is hidden from sight, but not from screen readers, is one pixel wide.
        return width > 1 && (left < -1 || right > innerWidth + 1 || isCutOff(element));
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 30)}"`);
    const root = document.scrollingElement;
    return root !== null && root.scrollWidth > root.clientWidth ? ['the page scrolls sideways', ...wider] : wider;
  });
  expect.soft(found, `wider than ${page.viewportSize()?.width ?? 0} px: ${where}`).toEqual([]);
}

/** Fails with each control of the practice that is smaller than a finger needs. A box counts with its label. */
export async function expectTargets(page: Page, pixels: number, where: string): Promise<void> {
  const practice = page.getByRole('region', { name: 'Practice', exact: true });
  const found = await practice.evaluate(
    (element, least) =>
      [...element.querySelectorAll('a, button, input, summary, select')]
        .filter((control) => control.checkVisibility())
        .map((control) => control.closest('label') ?? control)
        .flatMap((control) => {
          const { width, height } = control.getBoundingClientRect();
          if (width >= least - 0.5 && height >= least - 0.5) return [];
          return `${control.textContent.trim() || control.id}: ${Math.round(width)} × ${Math.round(height)}`;
        }),
    pixels,
  );
  expect.soft(found, `targets under ${pixels} px: ${where}`).toEqual([]);
}
