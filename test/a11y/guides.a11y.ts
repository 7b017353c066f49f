import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { practicedAt } from '../../src/content/guide-address.ts';
import { act } from '../browser/act.ts';
import { isFirstTime } from '../browser/first-time.ts';
import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { playedGuides } from '../support/guides.ts';

/** As wide as a phone may be at least. What is accessible there is wherever there is more room; `screens.a11y.ts` looks at it there. */
const phone = { width: 320, height: 640 };

/** The guides of a name that another court has as well; linking, which begins on another page in each, counts as no other. */
const played = new Set<string>();

for (const { path, front } of playedGuides) {
  const place = practicedAt(path);
  const isOneMore = played.has(front.scenario) && front.scenario !== 'link';
  played.add(front.scenario);

  const title = `the guide ${path}, done as it says, completes its scenario; each screen on the way is accessible and fits a narrow window`;
  test(title, oneMore(isOneMore), async ({ practice, page }, testInfo) => {
    await page.setViewportSize(phone);
    await practice.open(`/practice/${place}/${front.scenario}/`);
    await practice.wake();
    for (const { id, do: actions } of front.steps) {
      for (const action of actions) await act(practice, action);
      // Guides share most of their screens: by all that the browser and the devices show.
      if (!isFirstTime(testInfo, await practice.shown())) continue;
      // The rest of the page does not change; `pages.a11y.ts` looks at it.
      await expectAccessible(page, `${path}, after ${id}`, 'every rule', '#practice');
      await expectNoSidewaysScroll(page, `${path}, after ${id}`);
    }
    await expect(practice.status).toContainText('Scenario complete');
  });
}
