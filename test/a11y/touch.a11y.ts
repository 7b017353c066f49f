import { expectTargets } from '../browser/accessibility.ts';
import { at, expect, test, words } from '../browser/practice-test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('with a coarse pointer every control of the practice is 44 px large', async ({ practice, page }) => {
  await practice.open(at.link);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  await practice.whatIf(words.link.variants.deactivated!.title);
  for (const summary of ['Whose words are these?', 'What you have done']) {
    await practice.practice.getByText(summary, { exact: true }).tap();
  }
  await expectTargets(page, 44, 'login');
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await expectTargets(page, 44, 'telephone');
  await practice.device(practice.telephone, 'My PACER account is deactivated. Please activate it.');
  await practice.logIn();
  await practice.expectTitle('Puerto Rico District Court');
  await expectTargets(page, 44, 'menu bar');
  await practice.press('Utilities');
  await practice.expectTitle('Utilities');
  await expectTargets(page, 44, 'utilities');
});

test('so are those of the notice and of the sheet', async ({ practice, page }) => {
  await practice.open(`${at.link}#log-in-again`);
  await practice.goTo(at.courtAddress);
  await practice.logIn();
  await practice.expectTitle('Redaction Agreement');
  await practice.askCoach();
  await expectTargets(page, 44, 'notice');
  await page.goto(at.guide);
  await expectTargets(page, 44, 'the folded sheet');
});

test('so are tabs, lists, and what lies in the mailbox', async ({ practice, page }) => {
  await practice.open('/practice/pacer/upgrade/#submit');
  await practice.expectTitle('Upgrade your PACER account');
  await expectTargets(page, 44, 'tabs and lists');
  await practice.open('/practice/pacer/update-information/#email');
  await expect(practice.control('Maintenance')).toBeVisible();
  await expectTargets(page, 44, 'the tabs of Manage My Account');
  await practice.open('/practice/pacer/wrong-site/');
  await practice.device(practice.mailbox, 'Your PACER password expires today');
  await expectTargets(page, 44, 'a message');
});

test('so are the ticks of the guide and “Try from here”', async ({ page }) => {
  await page.goto(at.guide);
  const tick = page.getByRole('checkbox', { name: /^Done/ }).first().locator('xpath=ancestor::label');
  const tryIt = page.getByRole('link', { name: /^Try from here/ }).first();
  for (const control of [tick, tryIt]) {
    const box = await control.boundingBox();
    expect.soft(box!.height, await control.innerText()).toBeGreaterThanOrEqual(43.5);
  }
});
