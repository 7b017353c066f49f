import type { Page } from '@playwright/test';
import { at, expect, pagesWithLinking, test, words } from '../browser/practice-test.ts';

/** The scripts that a page asks for from now on, except the one that sets the colors. */
function scriptsOf(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && !request.url().endsWith('/scheme.js')) scripts.push(request.url());
  });
  return scripts;
}

/** Until the page has loaded, drawn itself twice, and had time to itself. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

const engagements: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a pointer': (page) => page.getByRole('heading', { name: 'Puerto Rico District Court Login' }).last().click(),
  'the keyboard': async (page) => {
    const username = page.getByRole('region', { name: 'Practice browser' }).getByRole('textbox', { name: 'Username' });
    await username.focus();
  },
};

for (const [place, path] of pagesWithLinking) {
  for (const [what, engage] of Object.entries(engagements)) {
    test(`${place}: no script of the practice loads until ${what} engages with it`, async ({ page }) => {
      const scripts = scriptsOf(page);
      await page.goto(path);
      await page.mouse.wheel(0, 3000);
      await settled(page);
      expect(scripts).toEqual([]);
      await engage(page);
      await expect.poll(() => scripts.length).toBeGreaterThan(0);
    });
  }
}

test('reading, ticking and the color switch load nothing', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto(at.guide);
  await page.getByRole('checkbox', { name: /^Done/ }).first().check();
  await page.getByRole('combobox').selectOption('dark');
  await page.getByRole('link', { name: 'Sources' }).first().hover();
  await settled(page);
  expect(scripts).toEqual([]);
});

test('nothing is preloaded in the background', async ({ page }) => {
  await page.goto(at.guide);
  await expect(page.locator('link[rel="modulepreload"], link[rel="preload"], link[rel="prefetch"]')).toHaveCount(0);
});

test.describe('when the script does not come', () => {
  test.use({ quiet: undefined });

  test('the practice says so, and the next use tries again', async ({ page, practice }) => {
    let isDown = true;
    await page.route('**/_astro/*.js', (route) => (isDown ? route.abort() : route.continue()));
    await practice.open(at.link);
    await practice.control('Login').click();
    await expect(page.getByText(words.frame.loadFailed)).toBeVisible();
    isDown = false;
    await page.reload();
    await practice.control('Login').click();
    await practice.expectWords('Username: a value is required.');
  });
});

test.describe('when something other than the practice comes', () => {
  test.use({ quiet: undefined });

  for (const [what, contentType, body] of [
    ['the login page of a network', 'text/html', '<!doctype html><title>Welcome to our hotel</title>'],
    ['the error of a service', 'application/json', '{"error":[0,"no"]}'],
  ] as const) {
    test(`such as ${what}, the next press fetches again`, async ({ page, practice }) => {
      const answer = { status: 200, contentType, body };
      // A press is several uses: each of them that comes after the answer asks again.
      let isInTheWay = true;
      await page.route('**/_astro/practice.*.json', (route) => (isInTheWay ? route.fulfill(answer) : route.continue()));
      await practice.open(at.link);
      await practice.control('Login').click();
      await expect(page.getByText(words.frame.loadFailed)).toBeVisible();
      isInTheWay = false;
      await practice.control('Login').click();
      await practice.expectWords('Username: a value is required.');
      await expect(page.getByText(words.frame.loadFailed)).toBeHidden();
    });
  }

  test('a script that fails while drawing blames the browser, not the connection', async ({ page, practice }) => {
    await page.addInitScript(() => {
      Array.prototype.findLastIndex = () => {
        throw new TypeError('as in a browser that does not have it');
      };
    });
    await practice.open(at.link);
    await practice.type('Username', 'PACER username');
    await practice.control('Login').click();
    await expect(page.getByText(words.frame.notDrawn)).toBeVisible();
    await expect(page.getByText(words.frame.loadFailed)).toBeHidden();
    // What the build has drawn can still be read, with what was typed.
    await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
  });
});
