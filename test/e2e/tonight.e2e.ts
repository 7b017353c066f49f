import type { Page } from '@playwright/test';
import { expect, test } from '../browser/practice-test.ts';
import { courtFiles, courtIds } from '../support/content.ts';
import { tonightFile } from '../support/faq.ts';

/** A court whose contact has hours, so that the page can say whether they are open now. It is on Mountain Time. */
const here = courtIds.find((id) =>
  courtFiles[id]!.contacts.some(({ hours }) => hours?.value.timeZone === 'America/Denver'),
)!;
const [elsewhere = ''] = courtIds.filter((id) => id !== here);
const name = courtFiles[here]!.shortName;
const contact = courtFiles[here]!.contacts.find(({ hours }) => hours)!.id;
const symptoms = tonightFile.symptoms.map(({ id }) => id);

/** By the clocks in Denver: a Tuesday in March, after the change to daylight saving time. */
const lateTuesday = '2026-03-10T22:42:00-06:00';

async function open(page: Page, now: string, fragment = '') {
  await page.clock.setFixedTime(new Date(now));
  await page.goto(`/tonight/${fragment}`);
}
const answers = (page: Page, place: string, id: string) => page.locator(`[id="${place}-${id}"]`).first();
const section = (page: Page, id: string) => page.locator(`section[id="${id}"]`);

test.describe('for a reader in the court’s own zone', () => {
  test.use({ timezoneId: 'America/Denver' });

  for (const [when, now, says] of [
    ['a minute before five', '2026-03-10T16:59:00-06:00', 'Until 5 p.m. Mountain Time, for 1 minute more.'],
    ['a minute after five', '2026-03-10T17:01:00-06:00', 'Closed now. Opens Wednesday at 9 a.m. Mountain Time.'],
    ['on a Saturday', '2026-03-14T12:00:00-06:00', 'Closed now. Opens Monday at 9 a.m. Mountain Time.'],
    ['on the Saturday before clocks change', '2026-03-07T12:00:00-07:00', 'Opens Monday at 9 a.m. Mountain Time.'],
    ['on the Sunday on which they change', '2026-03-08T12:00:00-06:00', 'Opens Monday at 9 a.m. Mountain Time.'],
  ] as const)
    test(`${when}, it says whether someone answers`, async ({ page }) => {
      await open(page, now);
      await expect(answers(page, here, contact)).toContainText(says);
      await expect(answers(page, here, contact)).not.toContainText('by your own clock');
    });
});

test.describe('for a reader in another zone', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('time left, opening and own clock are told by both', async ({ page }) => {
    await open(page, lateTuesday);
    await expect(page.getByText('10:42 p.m., Tuesday. Midnight in 1 hour and 18 minutes.')).toBeVisible();
    await expect(page.getByText('Your own clock shows 12:42 a.m., Wednesday, Eastern Time.')).toBeVisible();
    const says = '9 a.m. Mountain Time is 11 a.m. on Wednesday by your own clock.';
    await expect(answers(page, here, contact)).toContainText(says);
    // Wherever a symptom names the contact, it says the same.
    await expect(section(page, 'cmecf-login')).toContainText(says);
    await expect(answers(page, 'pacer', 'psc')).toContainText('Closed now. Opens Wednesday at 8 a.m. Central Time.');
  });

  test('what it says is kept true while the page stays open', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-03-10T16:59:30-06:00') });
    await page.goto('/tonight/');
    await expect(answers(page, here, contact)).toContainText('for less than a minute more');
    await page.clock.runFor(45_000);
    await expect(answers(page, here, contact)).toContainText('Closed now.');
  });
});

const chooser = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Your court' });

test('a court and a symptom are chosen by hand, and are in the address', async ({ page }) => {
  await open(page, lateTuesday);
  await chooser(page).selectOption(name);
  await expect(page).toHaveURL(new RegExp(`#court=${here}$`));
  await expect(page.getByRole('status')).toHaveText(`Shown for ${name}.`);
  await expect(page.locator(`[data-court="${elsewhere}"]:visible`)).toHaveCount(0);
  await page.getByRole('link', { name: tonightFile.symptoms[3]!.says }).click();
  await expect(page).toHaveURL(new RegExp(`#court=${here}&symptom=cmecf-login$`));
  await expect(section(page, 'cmecf-login')).toBeFocused();
  await expect(section(page, 'cmecf-login')).toBeInViewport();
  // Following links within the page does not lose the court, and Back leads back.
  await section(page, 'cmecf-login').getByRole('link', { name: 'To the list' }).click();
  await expect(chooser(page)).toHaveValue(here);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#court=${here}$`));
  await expect(chooser(page)).toHaveValue(here);
  await chooser(page).selectOption('All courts');
  await expect(page).toHaveURL(/\/tonight\/$/);
  await expect(page.locator(`.offices [data-court="${elsewhere}"]`)).toBeVisible();
});

test('the choice is made by keyboard', async ({ page }) => {
  await open(page, lateTuesday);
  await chooser(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText('Shown for');
});

for (const [fragment, court, symptom] of [
  [`#court=${here}&symptom=site-down`, here, 'site-down'],
  [`#symptom=site-down&court=${here}`, here, 'site-down'],
  ['#no-account', null, 'no-account'],
  [`#court=${here}`, here, null],
  ['#court=nowhere&symptom=nothing', null, null],
  ['#court=&symptom=', null, null],
  ['#%', null, null],
] as const)
  test(`the address ${fragment} opens what it names`, async ({ page }) => {
    await open(page, lateTuesday, fragment);
    await expect(page.locator(`.offices [data-court="${elsewhere}"]`)).toBeVisible({ visible: court === null });
    await expect(page.locator(`.offices [data-court="${here}"]`)).toBeVisible();
    if (symptom) await expect(section(page, symptom)).toBeInViewport();
    else await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

test('nothing is stored, and a fragment typed later is obeyed', async ({ page }) => {
  await open(page, lateTuesday, `#court=${here}`);
  await page.evaluate((id) => (location.hash = `#court=${id}&symptom=no-code`), elsewhere);
  await expect(page.locator(`.offices [data-court="${here}"]`)).toBeHidden();
  await expect(section(page, 'no-code')).toBeInViewport();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there for every court, with hours and their zones, and no switch that would do nothing', async ({
    page,
  }) => {
    await page.goto('/tonight/');
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
    for (const id of symptoms) await expect(section(page, id)).toBeVisible();
    for (const id of courtIds) await expect(page.locator(`.offices [data-court="${id}"]`)).toBeVisible();
    await expect(answers(page, here, contact)).toContainText('Monday to Friday, 9 a.m. to 5 p.m. Mountain Time');
    await expect(page.getByRole('main')).not.toContainText(/open now|closed now/i);
  });

  test('a symptom’s anchor leads to it', async ({ page }) => {
    await page.goto('/tonight/#menus-missing');
    await expect(section(page, 'menus-missing')).toBeInViewport();
  });
});

test('paper has only what is still true tomorrow', async ({ page }) => {
  await open(page, lateTuesday, `#court=${here}`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Closed now.').first()).toBeHidden();
  await expect(answers(page, here, contact)).toContainText('Monday to Friday, 9 a.m. to 5 p.m. Mountain Time');
  await expect(page.locator(`.offices [data-court="${elsewhere}"]`)).toBeHidden();
});
