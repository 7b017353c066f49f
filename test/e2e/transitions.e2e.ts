import type { Page } from '@playwright/test';
import { expect, test } from '../browser/practice-test.ts';

/** How long the change from one page to the next is animated, in ms: 0 if the next page appears at once. */
async function longestFade(page: Page): Promise<number> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      Object.assign(globalThis, {
        fade: event.viewTransition?.ready.then(() =>
          Math.max(
            ...document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0)),
          ),
        ),
      });
    });
  });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Courts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Courts');
  return page.evaluate(async () => (await (globalThis as { fade?: Promise<number> }).fade) ?? 0);
}

test('from page to page there is a short fade', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const fade = await longestFade(page);
  expect(fade).toBeGreaterThan(0);
  expect(fade).toBeLessThan(200);
});

test('if the reader wants less motion, there is none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longestFade(page)).toBe(0);
});
