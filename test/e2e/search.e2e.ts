import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'What do you want to know?' });
const court = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Court' });
const list = (page: Page) => page.getByRole('main').getByRole('list', { name: 'Results' });
const results = (page: Page) => list(page).getByRole('listitem');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a question in the address is answered, announced once, and can be practiced', async ({ page }) => {
  await page.goto('search/?q=menus+still+limited');
  await expect(status(page)).toHaveText(/results for “menus still limited”$/);
  await expect(list(page)).toHaveAttribute('aria-busy', 'false');
  const first = results(page).first();
  await expect(first.getByRole('heading', { level: 2 }).getByRole('link')).toHaveText(/menus/);
  await expect(first).toContainText(/Guide|Question/);
  await expect(first).toContainText(/Every court|Puerto Rico/);
  await expect(first.locator('mark').first()).toBeVisible();
  await first.getByRole('link', { name: /^Practice this/ }).click();
  await expect(page).toHaveURL(/\/practice\/[a-z]+\//);
});

test('from the header, by keyboard, on a court’s page', async ({ page }) => {
  await page.goto('courts/prd/link/');
  const box = page.getByRole('banner').getByRole('searchbox', { name: /^Search Ctrl K|^Search ⌘ K/ });
  await expect(box).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('unlink');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=unlink&court=prd$/);
  await expect(court(page)).toHaveValue('prd');
  await expect(results(page).first()).toContainText(/unlink/i);
  await page.goBack();
  await expect(page).toHaveURL(/\/courts\/prd\/link\/$/);
});

test('if the header has no field, Ctrl K opens the search', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('courts/');
  await expect(page.getByRole('banner').getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(field(page)).toBeFocused();
});

test('results follow what is typed, and so does the address', async ({ page }) => {
  await page.goto('search/');
  await expect(status(page)).toBeEmpty();
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeVisible();
  await field(page).pressSequentially('secondary');
  await expect(results(page).first()).toContainText(/secondary/i);
  await expect(page.getByRole('heading', { name: 'All guides' })).toBeHidden();
  await expect(page).toHaveURL(/\?q=secondary$/);
  await court(page).selectOption('prd');
  await expect(page).toHaveURL(/\?q=secondary&court=prd$/);
  await expect(status(page)).toHaveText(/results? for “secondary”$/);
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/\?court=prd$/);
});

test('the address keeps the beginning of a very long text, so that it can be opened again', async ({ page }) => {
  await page.goto('search/');
  await field(page).fill('link my account '.repeat(1500));
  await expect(page).toHaveURL(/\?q=link/);
  expect(page.url().length).toBeLessThan(1000);
  await page.reload();
  await expect(field(page)).toHaveValue(/^link my account/);
});

test('only the last question is answered', async ({ page }) => {
  await page.goto('search/');
  await field(page).pressSequentially('deactivated', { delay: 20 });
  await field(page).fill('unlink');
  await expect(status(page)).toHaveText(/for “unlink”$/);
  await expect(results(page).first()).toContainText(/unlink/i);
});

test('words that no page has are named', async ({ page }) => {
  await page.goto('search/?q=unlink+zyzzyva');
  await expect(page.getByText('On no page: zyzzyva.')).toBeVisible();
  await expect(results(page).first()).toContainText(/unlink/i);
});

test('nothing found: other words, all courts, symptoms, and whom to call', async ({ page }) => {
  await page.goto('search/?q=zyzzyva&court=prd');
  await expect(status(page)).toHaveText('Nothing found for “zyzzyva”');
  await expect(page.getByText('Try fewer words')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What others search for' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Puerto Rico/ })
      .last(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Search in all courts' }).click();
  await expect(page).toHaveURL(/\?q=zyzzyva$/);
  await expect(page.getByRole('button', { name: 'Search in all courts' })).toBeHidden();
  await expect(field(page)).toBeFocused();
});

for (const [what, file] of [
  ['script', '**/pagefind/pagefind.js'],
  ['engine', '**/pagefind/wasm*'],
  ['list of pages', '**/pagefind/*.pf_meta'],
  ['list of words', '**/pagefind/index/*'],
  ['texts', '**/pagefind/fragment/*'],
] as const) {
  test(`says so when the ${what} cannot be loaded, and shows everything instead`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('search/?q=unlink');
    await expect(status(page)).toHaveText(/could not be loaded/);
    await expect(list(page)).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /unlink/i })
        .first(),
    ).toBeVisible();
  });
}

test('what is typed is shown as text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> unlink')}`);
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)> unlink');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('nothing of the search is loaded before it is used, and no policy is broken when it is', async ({ page }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('courts/prd/link/');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('unlink');
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  expect(asked.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
  const { origin } = new URL(page.url());
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the header leads to a list of everything', async ({ page }) => {
    await page.goto('courts/prd/link/');
    await expect(page.getByRole('banner').getByRole('searchbox')).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('main').locator('noscript p')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Link your PACER account in the District of Puerto Rico' })
      .click();
    await expect(page).toHaveURL(/\/courts\/prd\/link\/$/);
  });
});
