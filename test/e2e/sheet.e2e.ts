import { at, expect, menus, test } from '../browser/practice-test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the practice is a sheet that says which step is in hand', async ({ practice, page }) => {
  const inHand = practice.practice.getByText(/^Step \d+ of 14: /).filter({ visible: true });
  await practice.open(at.guide);
  await expect(practice.field('Username')).toBeHidden();
  await expect(inHand).toHaveText('Step 1 of 14: Open the court’s CM/ECF address');
  await page.getByRole('button', { name: 'Open the practice' }).tap();
  await expect(practice.field('Username')).toBeVisible();
  await practice.logIn();
  await practice.expectTitle('Puerto Rico District Court');
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await practice.press('Submit');

  await page.getByRole('button', { name: 'Fold the practice away' }).tap();
  await expect(practice.title).toBeHidden();
  await expect(inHand).toHaveText('Step 12 of 14: Look for the confirmation');
  await page.getByRole('button', { name: 'Open the practice' }).tap();

  await practice.press('Log Out');
  await practice.goTo(at.courtAddress);
  await practice.logIn();
  await practice.acceptNotice();
  await practice.expectMenuBar(menus.filing);
  await expect(practice.status).toContainText('Scenario complete');
});

test('“Try from here” opens the sheet at that step', async ({ practice, page }) => {
  await practice.open(at.guide);
  await page.getByRole('link', { name: /^Try from here ?: Compare the two names$/ }).tap();
  await practice.expectWords('Do you want to link these accounts?');
});

test('the folded sheet does not cover the end of the guide', async ({ practice, page }) => {
  await practice.open(at.guide);
  const foot = page.getByRole('contentinfo');
  await foot.scrollIntoViewIfNeeded();
  await page.keyboard.press('End');
  const [sheet, last] = await Promise.all([practice.practice.boundingBox(), foot.boundingBox()]);
  expect(sheet!.y + sheet!.height).toBeLessThanOrEqual(last!.y + 1);
});
