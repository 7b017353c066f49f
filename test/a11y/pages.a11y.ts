import { expectAccessible, expectNoSidewaysScroll, readAxeIntoEachPage, runAxe } from '../browser/accessibility.ts';
import { builtPaths } from '../browser/built-paths.ts';
import { at, expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

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

/** The windows in which pages are checked. */
const windows = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 320, height: 640 },
] as const;

/** There are many questions, sources and practices, each kind built the same way: every third is checked, and the others are one more. */
const isOneOfMany = (path: string) => /^\/(?:faq|sources|practice)\/./.test(path);

/** Each page is checked in one of the windows; in the other it is one more. */
const looks = builtPaths.flatMap((path, index) =>
  windows.map((window, place) => ({
    path,
    ...window,
    isOneMore: place !== index % windows.length || (isOneOfMany(path) && index % 3 !== 0),
  })),
);

/** Opening a window for every page would take as long as checking it: pages of a kind are visited one after the other. */
const kinds = Map.groupBy(looks, ({ width, isOneMore }) => `${width} ${isOneMore}`).values();
const visits = [...kinds].flatMap((kind) => [
  ...Map.groupBy(kind, (look) => Math.floor(kind.indexOf(look) / 12)).values(),
]);

for (const visit of visits) {
  const [{ path: first, width, height, colorScheme, isOneMore }] = visit as [(typeof visit)[number]];
  test(
    `pages from ${first} are accessible in a window of ${width} px, and fit a narrow one`,
    oneMore(isOneMore),
    async ({ page }) => {
      await readAxeIntoEachPage(page);
      await page.emulateMedia({ colorScheme });
      for (const { path } of visit) {
        await page.setViewportSize({ width, height });
        await page.goto(path);
        await expectAccessible(page, `${path}, ${colorScheme}, ${width} px`);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page, path);
      }
    },
  );
}
