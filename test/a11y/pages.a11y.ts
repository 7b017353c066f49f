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

/** The windows in which pages are looked at. Each page is in one of them, and in both with `THOROUGH`. */
const windows = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const;

/** The pages in groups, one for each visit: a window of its own for every page would take as long as the checks. */
const visits = Map.groupBy(builtPaths, (path) => Math.floor(builtPaths.indexOf(path) / 12));

for (const [number, paths] of visits) {
  test(`pages from ${paths[0] ?? ''} are accessible, and fit a narrow window, visit ${number}`, async ({ page }) => {
    for (const [index, path] of paths.entries()) {
      await page.goto(path);
      for (const { colorScheme, ...size } of process.env.THOROUGH ? windows : [windows[index % windows.length]!]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${path}, ${colorScheme}, ${size.width} px`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, path);
    }
  });
}
