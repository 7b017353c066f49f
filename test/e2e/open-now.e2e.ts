import { expect, test } from '../browser/practice-test.ts';
import { courtIds, courtProfile } from '../support/content.ts';

/** A court contact whose hours a source gives, so that the page can say whether they are open now. */
const [place, contact] = courtIds
  .map(courtProfile)
  .flatMap(({ id, contacts }) =>
    contacts.filter((listed) => listed.hours && listed.id !== 'psc').map((listed) => [id, listed.id]),
  )[0]!;

/** By the clocks in Denver: a Tuesday in March, after the change to daylight saving time. */
const moments: readonly [string, string, RegExp][] = [
  ['in the hours of every source', '2026-03-10T16:59:00-06:00', /^Open now/],
  ['a minute after five', '2026-03-10T17:01:00-06:00', /^Closed now/],
  ['in the hours of one source only', '2026-03-10T08:30:00-06:00', /^May be open now/],
  ['on a Saturday', '2026-03-14T12:00:00-06:00', /^Closed now\. .*Monday/],
];

for (const [when, now, says] of moments) {
  test(`${when}, the page of ${place ?? ''} says whether someone answers`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(now));
    await page.goto(`/courts/${place ?? ''}/`);
    const section = page.locator(`#${contact ?? ''}`);
    await expect(section.getByText(says).first()).toBeVisible();
    await expect(section.getByText('It may be closed on a holiday.').first()).toBeVisible();
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page gives the hours, and says that holidays are not known', async ({ page }) => {
    await page.goto(`/courts/${place ?? ''}/`);
    const section = page.locator(`#${contact ?? ''}`);
    await expect(section).toContainText('Monday to Friday, 9 a.m. to 5 p.m. Mountain Time');
    await expect(section).toContainText('It may be closed on a holiday.');
    await expect(section).not.toContainText(/open now|closed now/i);
  });
});
