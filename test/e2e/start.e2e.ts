import type { Page } from '@playwright/test';
import { expect, test } from '../browser/practice-test.ts';
import { tabTo } from '../browser/tab-to.ts';
import { startFile } from '../support/start.ts';

const { questions, outcomes } = startFile;
const asks = (id: string) => questions.find((question) => question.id === id)?.asks ?? '';
const titleOf = (id: string) => outcomes.find((outcome) => outcome.id === id)?.title ?? '';

/** Somebody with a legacy account who forgot the password, lost the phone, and filed in Colorado before. */
const hard =
  'court=cod&files=file&filed-before=yes&linked=no&account=yes&login=password&mfa=lost&upgraded=no&cmecf-login=no';
const hardList = [
  'Set a new PACER password',
  'Get in with a backup code, and set up the new phone',
  'Upgrade your PACER account',
  'Recover your CM/ECF login and password',
  'Link your accounts',
  'Look whether the court is on PACER’s list',
];

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 3, exact: true });
const answer = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const list = (page: Page) => page.getByRole('region', { name: 'Your list', exact: true });
const fragment = (page: Page) => new URL(page.url()).hash;

async function expectList(page: Page, tasks: readonly string[]): Promise<void> {
  const items = list(page).getByRole('listitem');
  await expect(items).toHaveCount(tasks.length);
  for (const [index, task] of tasks.entries()) await expect(items.nth(index)).toContainText(task);
}

test('from the first question on the home page to the list, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(
    page,
    page.getByRole('list', { name: asks('court') }).getByRole('link', { name: 'District of Colorado' }),
  );
  await page.keyboard.press('Enter');
  await expect(heading(page, asks('files'))).toBeVisible();
  const choose = async (name: string, next: string) => {
    await tabTo(page, answer(page, name));
    await page.keyboard.press('Enter');
    await expect(heading(page, next)).toBeFocused();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  };
  await choose(
    'File, as an attorney or for myself',
    'Did you have a CM/ECF login in this court, the District of Colorado, before August 2, 2021?',
  );
  await choose('Yes', asks('linked'));
  await choose('No', asks('account'));
  await choose('Yes', asks('login'));
  await choose('I forgot the password', asks('mfa'));
  await choose('Yes, but the phone is lost. I have backup codes', asks('upgraded'));
  await choose('No, it is a legacy account', asks('cmecf-login'));
  await choose('No, I forgot the login, the password, or both', titleOf('link'));
  expect(fragment(page)).toBe(`#${hard}`);
  await expectList(page, hardList);
});

test('the list is of the court that was chosen', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  const guides = list(page).getByRole('link', { name: 'in the District of Colorado' });
  await expect(guides).toHaveCount(2);
  await expect(guides.last()).toHaveAttribute('href', /\/courts\/cod\/link\/$/);
  await expect(list(page).getByText('Puerto Rico').filter({ visible: true })).toHaveCount(0);
});

test('an earlier answer can be changed, and the later ones stay', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await page.getByRole('button', { name: `Change the answer to: ${asks('login')}` }).click();
  await expect(heading(page, asks('login'))).toBeFocused();
  await expect(answer(page, 'I forgot the password')).toHaveAttribute('aria-current', 'true');
  await answer(page, 'Yes').click();
  await expect(heading(page, titleOf('link'))).toBeFocused();
  await expectList(page, hardList.slice(1));
  expect(fragment(page)).toBe(`#${hard.replace('login=password', 'login=yes')}`);
});

test('an answer that changes nothing still leads on', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await page.getByRole('button', { name: `Change the answer to: ${asks('login')}` }).click();
  await answer(page, 'I forgot the password').click();
  await expect(heading(page, titleOf('link'))).toBeFocused();
});

test('what is no longer asked is not forgotten', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await page.getByRole('button', { name: `Change the answer to: ${asks('files')}` }).click();
  await answer(page, 'Only look up cases and read documents').click();
  await expect(heading(page, titleOf('search-only'))).toBeFocused();
  await page.getByRole('button', { name: `Change the answer to: ${asks('files')}` }).click();
  await answer(page, 'File, as an attorney or for myself').click();
  await expect(heading(page, titleOf('link'))).toBeFocused();
  await expectList(page, hardList);
});

test('Back leads to the question before', async ({ page }) => {
  await page.goto('/start/');
  await answer(page, 'District of Puerto Rico').click();
  await expect(heading(page, asks('files'))).toBeFocused();
  await page.goBack();
  await expect(heading(page, asks('court'))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your answers so far' })).toBeHidden();
});

test('a link to a source, or past the header, loses no answer', async ({ page }) => {
  await page.goto('/start/#court=cod&files=file');
  const asked = 'Did you have a CM/ECF login in this court, the District of Colorado, before August 2, 2021?';
  await page
    .getByRole('main')
    .getByRole('link', { name: /^source/ })
    .filter({ visible: true })
    .click();
  expect(fragment(page)).toMatch(/^#source-/);
  await expect(heading(page, asked)).toBeVisible();
  await answer(page, 'Yes').click();
  await expect(heading(page, asks('linked'))).toBeFocused();
  expect(fragment(page)).toBe('#court=cod&files=file&filed-before=yes');
  await page.getByRole('link', { name: 'Skip to the main part' }).focus();
  await page.keyboard.press('Enter');
  expect(fragment(page)).toBe('#main');
  await expect(heading(page, asks('linked'))).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a reader who does not know is told how to find out, and can go on', async ({ page }) => {
  await page.goto('/start/#court=prd&files=file&filed-before=yes&linked=no&account=yes&login=yes&mfa=no');
  await heading(page, asks('upgraded')).waitFor();
  await page.getByText('I do not know', { exact: true }).filter({ visible: true }).click();
  await expect(page.getByText('Count the characters of your username.')).toBeVisible();
  await expect(page.getByText(/One of 6 characters belongs to a legacy account/)).toBeVisible();
  await answer(page, 'Go on without knowing').click();
  await expect(heading(page, asks('cmecf-login'))).toBeFocused();
  await answer(page, 'Yes').click();
  await expectList(page, ['Look up your account type, and upgrade if it reads Legacy', ...hardList.slice(4)]);
});

test('ticks are in the address, and are there after a reload', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await list(page).getByRole('checkbox', { name: 'Upgrade your PACER account' }).check();
  expect(fragment(page)).toBe(`#${hard}&done=upgrade`);
  await page.reload();
  await expect(list(page).getByRole('checkbox', { name: 'Upgrade your PACER account' })).toBeChecked();
  await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('nothing of it is stored', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await list(page).getByRole('checkbox').first().check();
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
});

test('the list leads to its own practice', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  const link = list(page).getByRole('link', { name: 'Practice it in one go' });
  await expect(link).toHaveAttribute(
    'href',
    /\/practice\/cod\/whole-way\/#recover-password\.lost-phone\.upgrade\.recover-login\.link$/,
  );
  await link.click();
  await expect(page.getByRole('region', { name: 'Practice', exact: true })).toBeVisible();
});

test('a court without guides here gets pages that hold for all courts, and a practice in the others', async ({
  page,
}) => {
  await page.goto(`/start/#${hard.replace('court=cod', 'court=other')}`);
  await expect(list(page).getByRole('link', { name: 'for all courts' })).toHaveCount(2);
  await expect(list(page).getByRole('link', { name: 'District of Puerto Rico' })).toHaveAttribute(
    'href',
    /#recover-password\./,
  );
});

for (const [what, bad, at] of [
  ['an answer that there is not', '#court=cod&files=perhaps', 'files'],
  ['a question that there is not', '#court=cod&gone=yes', 'files'],
  ['a place that there is not', '#nowhere', 'court'],
  ['no letters', '#court=%E0%A4%A', 'court'],
] as const) {
  test(`an address with ${what} says so, and keeps the rest`, async ({ page }) => {
    await page.goto(`/start/${bad}`);
    await expect(page.getByRole('alert')).toContainText('This address has an answer that this page does not know.');
    await expect(heading(page, asks(at))).toBeVisible();
  });
}

test('an address with nothing wrong complains of nothing', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await expect(heading(page, titleOf('link'))).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('all questions can be seen as a list, and a place in it can be linked', async ({ page }) => {
  await page.goto('/start/');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all questions as a list' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(questions.length + outcomes.length);
  await page.getByRole('button', { name: 'Show one question at a time' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await page.goto('/start/#upgraded');
  await expect(heading(page, asks('upgraded'))).toBeInViewport();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('the map shows where the reader is, and the list says it', async ({ page }) => {
  await page.goto('/start/#court=cod&files=file');
  const here = page.locator('[data-place].here');
  await expect(here).toHaveAttribute('data-place', 'filed-before');
  await page.locator('[data-drawing]').scrollIntoViewIfNeeded();
  await expect(here.getByText('You are here')).toBeInViewport();
  await expect(page.locator('[aria-current="step"]')).toHaveAttribute('data-question', 'filed-before');
  await expect(page.locator('[data-from].walked')).toHaveCount(2);
});

test('on a phone the map shows the part around the reader’s place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/start/#court=cod&files=search');
  const drawing = page.locator('[data-drawing]');
  const [, , width] = ((await drawing.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  expect(width).toBeLessThan(390);
  await drawing.scrollIntoViewIfNeeded();
  await expect(page.locator('[data-place].here rect')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-place].here').getByText('You are here')).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(drawing).toHaveAttribute('viewBox', /^0 0 1\d{3} /);
});

test('on paper there are the answers and the list with its boxes', async ({ page }) => {
  await page.goto(`/start/#${hard}`);
  await page.emulateMedia({ media: 'print' });
  await expectList(page, hardList);
  await expect(list(page).getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your answers so far' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The map' })).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole flow is a list, and answers lead from place to place', async ({ page }) => {
    await page.goto('/start/');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(questions.length + outcomes.length);
    const question = page.getByRole('listitem').filter({ has: heading(page, asks('upgraded')) });
    await question.getByRole('link', { name: 'No, it is a legacy account', exact: true }).click();
    expect(fragment(page)).toBe('#cmecf-login');
    await expect(heading(page, asks('cmecf-login'))).toBeInViewport();
    await expect(question.getByRole('link', { name: 'Upgrade your PACER account' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show all questions as a list' })).toBeHidden();
    await expect(list(page)).toBeHidden();
  });

  test('the first question of the home page leads into the list', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('list', { name: asks('court') })
      .getByRole('link', { name: 'I do not know' })
      .click();
    await expect(heading(page, asks('files'))).toBeVisible();
  });
});
