import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { practicedAt } from '../../src/components/guide-address.ts';
import { act } from '../browser/act.ts';
import { isFirstTime } from '../browser/first-time.ts';
import { expect, test } from '../browser/practice-test.ts';
import { playedGuides } from '../support/guides.ts';

for (const { path, front } of playedGuides) {
  const place = practicedAt(path);

  test(`the guide ${path}, done as it says, completes its scenario; each screen on the way is accessible and fits a narrow window`, async ({
    practice,
    page,
  }, testInfo) => {
    await practice.open(`/practice/${place}/${front.scenario}/`);
    await practice.wake();
    for (const { id, do: actions } of front.steps) {
      for (const action of actions) await act(practice, action);
      // Guides share most of their screens: by all that the browser and the devices show.
      if (!isFirstTime(testInfo, await practice.shown())) continue;
      // The rest of the page does not change; `pages.a11y.ts` looks at it.
      await expectAccessible(page, `${path}, after ${id}`, 'every rule', '#practice');
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page, `${path}, after ${id}`);
      await page.setViewportSize({ width: 1280, height: 720 });
    }
    await expect(practice.status).toContainText('Scenario complete');
  });
}
