import { at, court, expect, test } from '../browser/practice-test.ts';
import { expectAccessible } from '../browser/accessibility.ts';
import { linkOwnAccounts } from '../browser/link-own-accounts.ts';

test.describe('forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('the marked control, the fields and the focus stay visible', async ({ practice, page }) => {
    await practice.open(at.link);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await practice.askCoach();
    await expect(practice.field('Username')).toHaveCSS('outline-style', 'solid');
    await expect(practice.field('Password')).toHaveCSS('border-top-style', 'solid');
    await expect(practice.control('Login')).toHaveCSS('border-top-style', 'solid');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
    await expectAccessible(page, 'forced colors');
  });

  test('a failure, a good end and a success are more than a color', async ({ practice }) => {
    await practice.open(at.nameMismatch);
    await practice.press('Log Out');
    await expect(practice.status).toHaveText(/^Nothing is wrong/);
    await expect(practice.status).toHaveCSS('border-left-style', 'dashed');
    await practice.coachButton('Start over').click();
    await practice.openLinkUtility();
    await practice.submitFilingCredentials();
    await practice.press('Submit');
    await expect(practice.status).toHaveText(/^Scenario failed\./);
    await expect(practice.status).toHaveCSS('border-left-style', 'double');
    await practice.coachButton('Undo').click();
    await linkOwnAccounts(practice, court);
    await expect(practice.status).toHaveText(/^Scenario complete\./);
    await expect(practice.status).toHaveCSS('border-left-style', 'solid');
  });
});

test('nothing moves by itself, and with reduced motion nothing moves at all', async ({ practice, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await practice.open(at.guide);
  await practice.logIn();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => /[1-9]/.test(getComputedStyle(element).transitionDuration))
      .map((element) => element.className),
  );
  expect(slow).toEqual([]);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

test('text twice as large still fits', async ({ practice, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await practice.open(at.link);
  await practice.logIn();
  await practice.expectTitle('Puerto Rico District Court');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide).toBe(false);
});
