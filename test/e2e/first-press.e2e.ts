import type { Page } from '@playwright/test';
import { at, expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

const openButton = (page: Page) => page.getByRole('button', { name: 'Open the practice' });

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [900, 700],
] as const) {
  for (const late of [0, 400]) {
    for (const [edge, share] of [
      ['upper edge', 0.04],
      ['middle', 0.5],
      ['lower edge', 0.96],
    ] as const) {
      const details = oneMore(width !== 390 && (late === 0 || edge !== 'lower edge'));
      test(
        `${width} px wide, scripts ${late} ms late: the first press on the ${edge} opens the practice`,
        details,
        async ({ practice, page }) => {
          await page.setViewportSize({ width, height });
          await page.route('**/_astro/*', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, late));
            await route.continue();
          });
          await practice.open(at.guide);
          const box = (await openButton(page).boundingBox())!;
          // Held as a finger holds it.
          await page.mouse.click(box.x + box.width / 2, box.y + box.height * share, { delay: 90 });
          await expect(practice.field('Username')).toBeVisible();
        },
      );
    }
  }
}

test.describe('when the practice cannot load', () => {
  test.use({ quiet: undefined });

  test('the button stays where it is while the practice loads, and when it cannot load', async ({ page, practice }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.route('**/_astro/practice.*.json', (route) => route.abort());
    await practice.open(at.guide);
    const before = await openButton(page).boundingBox();
    await openButton(page).click();
    await expect(page.getByText('Loading the practice…').or(page.getByText('could not load'))).toBeVisible();
    expect(await openButton(page).boundingBox()).toEqual(before);
    await expect(page.getByText('could not load')).toBeVisible();
    expect(await openButton(page).boundingBox()).toEqual(before);
  });
});

test('the notice that the practice is loading covers a button, but takes no press from it', async ({
  page,
  practice,
}) => {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await practice.open(at.link);
  const button = practice.coachButton('Show me the next step');
  // At the lower edge of the window, where the notice is.
  await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const box = (await button.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(page.getByText('Loading the practice…')).toBeVisible();
  await page.mouse.up();
  await expect(practice.coachButton('Do it for me')).toBeVisible();
});
