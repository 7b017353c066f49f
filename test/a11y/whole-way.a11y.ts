import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { court, expect, test } from '../browser/practice-test.ts';

const page = `/practice/${court.id}/whole-way/`;

test('the practice of a whole way is accessible in each of its states', async ({ practice }) => {
  const look = async (where: string) => {
    await practice.page.setViewportSize({ width: 1440, height: 900 });
    await practice.page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(practice.page, `${where}, light, 1440 px`);
    await practice.page.emulateMedia({ colorScheme: 'dark' });
    await practice.page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(practice.page, `${where}, dark, 390 px`, 'rules of look');
    await practice.page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(practice.page, where);
    await practice.page.setViewportSize({ width: 1440, height: 900 });
  };
  await practice.open(`${page}#upgrade.fly`);
  await expect(practice.page.getByText('names a step that this site does not know')).toBeVisible();
  await look('an address that names no way');
  await practice.page.evaluate(() => (location.hash = '#sign-in.upgrade.search-only'));
  await expect(practice.page.locator('.way-title')).toHaveCount(3);
  await look('the first of three steps');
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  await look('the first step done');
  await practice.practice.getByRole('button', { name: /^Go on to step 2 of 3/ }).click();
  await expect(practice.page.locator('.way li[data-done]')).toHaveCount(1);
  await look('the second of three steps');
  await practice.page.evaluate(() => (location.hash = '#search-only'));
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  await look('the end of the way');
});
