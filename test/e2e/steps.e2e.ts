import type { Page } from '@playwright/test';
import { at, expect, menus, test, words } from '../browser/practice-test.ts';

const question = 'Do you want to link these accounts?';
const stepLink = (page: Page, title: string) => page.getByRole('main').getByRole('link', { name: title, exact: true });
const tick = (page: Page, title: string) => page.getByRole('checkbox', { name: new RegExp(`^Done ?: ${title}$`) });
const tryFrom = (page: Page, title: string) =>
  page.getByRole('link', { name: new RegExp(`^Try from here ?: ${title}$`) });

test('#step opens the practice at that step, with the fields before it filled', async ({ practice }) => {
  await practice.open(`${at.link}#submit`);
  await expect(practice.field('CM/ECF login')).toHaveValue(await practice.value('CM/ECF login'));
  await expect(practice.field('CM/ECF password')).toHaveValue(await practice.value('CM/ECF password'));
  await expect(practice.coach).toContainText('Step 9 of 14');
  await practice.press('Submit');
  await practice.expectWords(question);
});

test('#step works in the scenario whose steps have no guide', async ({ practice }) => {
  await practice.open(`${at.nameMismatch}#names`);
  await practice.expectWords(question);
  await expect(practice.browser.getByRole('definition')).toHaveText(['Alex Sample', 'Robin Specimen']);
});

test('#circumstances opens the practice under those circumstances', async ({ practice }) => {
  await practice.open(`${at.link}#deactivated`);
  await expect(practice.telephone).toBeVisible();
  await expect(practice.coach).toContainText(words.link.variants.deactivated!.goal);
});

test('an unknown step is said to be unknown, and the practice begins at the beginning', async ({ practice }) => {
  await practice.open(`${at.link}#no-such-step`);
  await expect(practice.status).toHaveText(words.frame.stepUnknown);
  await practice.expectTitle('Puerto Rico District Court Login');
});

for (const fragment of ['%', '%E0%A4%A', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '__proto__', '"']) {
  test(`the malformed step #${fragment} does not stop the practice`, async ({ practice }) => {
    await practice.open(`${at.link}#${fragment}`);
    await practice.logIn();
    await practice.expectMenuBar(menus.limited);
  });
}

test('a fragment that names a place on the page is not taken for a step', async ({ practice }) => {
  await practice.open(`${at.link}#main`);
  await practice.wake();
  await expect(practice.status).toBeEmpty();
});

test('another step in the address opens that step', async ({ practice, page }) => {
  await practice.open(`${at.link}#submit`);
  await expect(practice.field('CM/ECF login')).toBeVisible();
  await page.evaluate(() => (location.hash = 'verify'));
  await practice.expectWords(question);
  await page.goBack();
  await expect(practice.field('CM/ECF login')).toBeVisible();
});

test('the list of steps opens each step, before the practice was ever used too', async ({ practice, page }) => {
  await practice.open(at.link);
  await stepLink(page, 'Compare the two names').click();
  await practice.expectWords(question);
  await practice.press('Log Out');
  await expect(practice.menuBar).toBeHidden();
  // The same step once more: the address does not change, the practice does.
  await stepLink(page, 'Compare the two names').click();
  await practice.expectWords(question);
});

test('“Try from here” opens the practice beside the guide at that step', async ({ practice, page }) => {
  await practice.open(at.guide);
  await tryFrom(page, 'Compare the two names').click();
  await practice.expectWords(question);
  expect(new URL(page.url()).pathname.endsWith(at.guide), 'stays on the guide').toBe(true);
  await tryFrom(page, 'Choose Login').click();
  await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
  await expect(practice.field('Password')).toHaveValue(await practice.value('PACER password'));
});

test('“Try from here” takes the focus into the practice', async ({ practice, page }) => {
  await practice.open(at.guide);
  await tryFrom(page, 'Compare the two names').press('Enter');
  await practice.expectWords(question);
  await practice.expectFocusOn('Link a CM/ECF account to my PACER account');
});

test('steps tick themselves off as they are done, and Undo takes the ticks back', async ({ practice, page }) => {
  await practice.open(at.guide);
  await practice.type('Username', 'PACER username');
  await expect(tick(page, 'Type your PACER username into Username')).toBeChecked();
  await expect(tick(page, 'Open the court’s CM/ECF address')).toBeChecked();
  await expect(tick(page, 'Type your PACER password into Password')).not.toBeChecked();
  await practice.type('Password', 'PACER password');
  await practice.press('Login');
  await expect(tick(page, 'Choose Login')).toBeChecked();
  await expect(page.getByRole('region', { name: 'Choose Utilities in the menu bar' })).toHaveAttribute(
    'aria-current',
    'step',
  );

  await practice.coachButton('Undo').click();
  await expect(tick(page, 'Choose Login')).not.toBeChecked();
  await expect(tick(page, 'Type your PACER password into Password')).toBeChecked();
});

test('a tick of the reader’s own stays, whatever the practice does', async ({ practice, page }) => {
  await practice.open(at.guide);
  const own = tick(page, 'Choose Submit');
  await own.check();
  await practice.logIn();
  await expect(tick(page, 'Choose Login')).toBeChecked();
  await practice.coachButton('Start over').click();
  await expect(tick(page, 'Choose Login')).not.toBeChecked();
  await expect(own).toBeChecked();
  await practice.logIn();
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await practice.coachButton('Undo').click();
  await expect(own).toBeChecked();
});

test('when all is done, every step is ticked', async ({ practice, page }) => {
  await practice.open(at.guide);
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  const ticks = page.getByRole('checkbox', { name: /^Done/ });
  await expect(ticks).toHaveCount(14);
  for (const box of await ticks.all()) await expect(box).toBeChecked();
});
