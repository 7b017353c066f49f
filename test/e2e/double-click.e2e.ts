import { everyPractice } from '../browser/every-practice.ts';
import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

/** The practices in which a second press once landed on a control that undid the first, or did more than was asked. */
const once = [
  '/practice/casb/link/',
  '/practice/prd/link-forgot-login/',
  '/practice/prd/wrong-account-linked/',
  '/practice/pacer/mfa-backup-codes/',
  '/practice/pacer/mfa-enroll/',
  '/practice/pacer/group-billing/',
];
const widths = [412, 1280];
/** Those are checked in one of the windows, one after the other; all others, and the other window, are one more. */
const isOneMore = (path: string, width: number) =>
  !once.includes(path) || widths[once.indexOf(path) % widths.length] !== width;

test('the practices that are pressed twice in every run are there', () => {
  expect(everyPractice).toEqual(expect.arrayContaining(once));
});

for (const width of widths) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const path of everyPractice) {
      const details = oneMore(isOneMore(path, width));
      test(`${path}: pressing everything twice does everything once`, details, async ({ practice }) => {
        test.slow();
        await practice.open(path);
        await practice.wake();
        practice.hand = { clickCount: 2, delay: 20 };
        const answers = await practice.beLed((says) => practice.follow(says), 80);
        const done = await practice.transcript();
        // Time passes as often as the button is pressed.
        const once = done.filter((deed, index) => !(deed.includes('Let 30 seconds pass') && deed === done[index - 1]));
        expect(once).toHaveLength(answers.length);
      });
    }
  });
}

test('a button that is pressed several times on purpose counts each time', async ({ practice }) => {
  await practice.open('/practice/pacer/mfa-late-code/');
  await practice.wake();
  await practice.type('Username', 'PACER username');
  await practice.type('Password', 'PACER password');
  await practice.press('Login');
  await practice.coachButton('Undo').click();
  await practice.coachButton('Undo').click({ clickCount: 2, delay: 20 });
  await expect(practice.field('Username')).toHaveValue('');
  await practice.logIn();
  const wait = practice.clock.getByRole('button', { name: /^Let 30 seconds pass/ });
  const before = (await practice.transcript()).length;
  await wait.click({ clickCount: 2, delay: 20 });
  expect(await practice.transcript()).toHaveLength(before + 2);
});

test('a double click on a link of the page around the practice is left alone', async ({ practice, page }) => {
  await practice.open('/practice/prd/link/');
  await practice.wake();
  await page.getByRole('link', { name: 'Glossary' }).first().dblclick();
  await expect(page).toHaveURL(/\/glossary\/$/);
});
