import { expectAccessible, expectNoSidewaysScroll, runAxe } from '../browser/accessibility.ts';
import { builtPaths } from '../browser/built-paths.ts';
import { at, expect, test } from '../browser/practice-test.ts';

test('the pages to check are all there', () => {
  expect(builtPaths).toEqual(expect.arrayContaining(['/', '/404.html', at.guide, at.link, at.nameMismatch]));
});

test('the rules that matter most are among those that are run', async ({ page }) => {
  await page.goto(at.link);
  const { passes, violations, incomplete } = await runAxe(page);
  const run = [...passes, ...violations, ...incomplete].map(({ id }) => id);
  expect(run).toEqual(
    expect.arrayContaining(['target-size', 'color-contrast', 'label', 'region', 'heading-order', 'landmark-unique']),
  );
});

/** The pages in groups, one for each visit: a window of its own for every page would take as long as the checks. */
const visits = Map.groupBy(builtPaths, (path) => Math.floor(builtPaths.indexOf(path) / 12));

for (const [number, paths] of visits) {
  test(`pages from ${paths[0] ?? ''} are accessible in light and dark, wide and narrow, visit ${number}`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await expectAccessible(page, `${path}, light, 1440 px`);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, `${path}, dark, 390 px`, 'rules of look');
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, path);
    }
  });
}
