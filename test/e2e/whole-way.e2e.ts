import type { PracticePage } from '../browser/practice-page.ts';
import { court, expect, test } from '../browser/practice-test.ts';

const page = `/practice/${court.id}/whole-way/`;
const tasks = 'recover-password.lost-phone.upgrade.recover-login.link';

/** The stages of the way, in order. */
const titles = [
  'Set a new PACER password',
  'Move your login codes to a new phone',
  'Upgrade a legacy PACER account',
  'Recover your CM/ECF login and link',
];

/** The stage that is marked as the one in hand. */
const inHand = (practice: PracticePage) => practice.page.locator('[aria-current="step"] .way-title');

/** Lets the coach play a stage to its end. */
async function finishStage(practice: PracticePage): Promise<void> {
  // A stage with a phone has a large table, which the coach works out first.
  await practice.coachButton('Show me the next step').click();
  await expect(practice.coachButton('Do it for me')).toBeVisible();
  await practice.beLed(() => practice.coachButton('Do it for me').click(), 80);
  await expect(practice.status).toContainText('Scenario complete');
}

/** Goes on to a stage, counted from 1. */
async function goOn(practice: PracticePage, number: number): Promise<void> {
  const name = `Go on to step ${number} of ${titles.length}: ${titles[number - 1]!}`;
  await practice.practice.getByRole('button', { name, exact: true }).click();
  await expect(inHand(practice)).toHaveText(titles[number - 1]!);
}

test('one person goes the whole way, through every step to the end', async ({ practice }) => {
  await practice.open(`${page}#${tasks}`);
  await expect(practice.page.locator('.way-title')).toHaveText(titles);
  await expect(inHand(practice)).toHaveText(titles[0]!);
  expect(await practice.value('PACER username')).toBe('as1234');
  await finishStage(practice);
  await goOn(practice, 2);
  await practice.expectFocusOn((await practice.title.textContent()) ?? '');
  const recovered = await practice.value('PACER password');
  expect(recovered).not.toBe('Docket#2013');
  await expect(practice.phone).toBeVisible();
  await finishStage(practice);
  await goOn(practice, 3);
  expect(await practice.value('PACER password')).toBe(recovered);
  const [username, password] = [await practice.value('New PACER username'), await practice.value('New PACER password')];
  await finishStage(practice);
  await goOn(practice, 4);
  expect(await practice.value('PACER username')).toBe(username);
  expect(await practice.value('PACER password')).toBe(password);
  await finishStage(practice);
  await expect(practice.practice.getByText('You have practiced your whole way.')).toBeVisible();
  await expect(practice.page.locator('.way li[data-done]')).toHaveCount(titles.length);
});

test('a reload goes on where the reader was', async ({ practice }) => {
  await practice.open(`${page}#${tasks}`);
  await practice.page.getByRole('button', { name: `Begin here: step 3, ${titles[2]!}` }).click();
  await expect(inHand(practice)).toHaveText(titles[2]!);
  await practice.follow(await practice.askCoach());
  await expect(practice.coachButton('Do it for me')).toBeHidden();
  const title = (await practice.title.textContent()) ?? '';
  await practice.page.reload();
  await expect(inHand(practice)).toHaveText(titles[2]!);
  await practice.expectTitle(title);
});

test('a finished step stays finished, whatever is done in it then, and the way goes on', async ({ practice }) => {
  await practice.open(`${page}#reactivate.link`);
  await practice.askCoach();
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  const goOn = practice.practice.getByRole('button', { name: /^Go on to step 2 of 2:/ });
  await expect(goOn).toBeVisible();
  await practice.press('Log Out');
  await practice.expectTitle('Logged out');
  await expect(practice.status).toContainText('Scenario complete');
  await practice.page.reload();
  await expect(practice.status).toContainText('Scenario complete');
  await goOn.click();
  await expect(inHand(practice)).toHaveText('Link your PACER account');
});

test('a press that is held while the practice loads counts when it is released', async ({ practice }) => {
  const { page: tab } = practice;
  await tab.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await practice.open(`${page}#reactivate.link`);
  await practice.coachButton('Show me the next step').hover();
  await tab.mouse.down();
  await tab.waitForLoadState('networkidle');
  await tab.mouse.up();
  await expect(practice.coachButton('Do it for me')).toBeVisible();
});

test('another fragment begins another way', async ({ practice }) => {
  await practice.open(`${page}#upgrade.link`);
  await expect(practice.page.locator('.way-title')).toHaveText([titles[2]!, 'Link your PACER account']);
  await practice.page.evaluate(() => (location.hash = '#search-only'));
  await expect(practice.page.locator('.way-title')).toHaveText(['Log in to search']);
  await finishStage(practice);
  await expect(practice.practice.getByText('You have practiced your whole way.')).toBeVisible();
});

for (const [what, fragment, says] of [
  ['an unknown task', 'upgrade.fly.link', 'names a step that this site does not know'],
  ['no end', 'upgrade', 'does not say where the way ends'],
  ['what nobody needs', 'register.upgrade.link', 'that no one person needs together'],
] as const) {
  test(`a fragment with ${what} is told, and the shortest way is there`, async ({ practice }) => {
    await practice.open(`${page}#${fragment}`);
    await expect(practice.page.getByText(says)).toBeVisible();
    await expect(practice.page.getByRole('link', { name: 'Answer a few questions' })).toHaveAttribute(
      'href',
      /\/start\/$/,
    );
    await expect(practice.page.locator('.way-title')).toHaveText(['Link your PACER account']);
    await practice.logIn();
  });
}

test('a damaged record is dropped, and the reader is told', async ({ practice }) => {
  await practice.open(page);
  await practice.page.evaluate((key) => sessionStorage.setItem(key, '{"tasks":3}'), `dry-docket:${court.id}/whole-way`);
  await practice.page.reload();
  await expect(practice.page.getByText(/The steps stored from last time do not fit/)).toBeVisible();
});

test('without a fragment, what was typed before the script came stays', async ({ practice }) => {
  await practice.open(page);
  await practice.logIn();
  await practice.openLinkUtility();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the scenarios', async ({ page: bare }) => {
    await bare.goto(page);
    await expect(bare.getByRole('main').locator('noscript p')).toHaveText(/^Practice needs JavaScript, which is off\./);
    await expect(bare.getByRole('link', { name: 'Upgrade a legacy PACER account' })).toBeVisible();
  });
});
