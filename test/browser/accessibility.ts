import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA, which includes what Section 508 asks of pages, and what axe recommends beyond it. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome depends on colors or on room. The others read the HTML, which is the same in every window. */
const rulesOfLook = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Runs axe. No page has frames, so that axe needs no page of its own to collect what it finds in them. */
export const runAxe = (page: Page, only: 'every rule' | 'rules of look' = 'every rule', within?: string) => {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  return (only === 'every rule' ? axe.withTags(tags) : axe.withRules(rulesOfLook)).analyze();
};

/** Fails with each rule that the page breaks now, and where. No rule is switched off. */
export async function expectAccessible(
  page: Page,
  where: string,
  only: 'every rule' | 'rules of look' = 'every rule',
  within?: string,
): Promise<void> {
  const { violations } = await runAxe(page, only, within);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect.soft(found, `axe: ${where}`).toEqual([]);
}

/** Fails where the page is wider than the window, where something reaches out of it, or is cut off at its side. */
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
