import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { practicedAt } from '../../src/content/guide-address.ts';
import { act } from '../browser/act.ts';
import { isFirstTime } from '../browser/first-time.ts';
import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { playedGuides } from '../support/guides.ts';

/** The narrowest phone. What is accessible there is accessible with more room as well; `screens.a11y.ts` checks that. */
const phone = { width: 320, height: 640 };

/** The scenarios that an earlier guide has played: another court's guide to one is one more, except linking, which begins on a different page in each court. */
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
      // The rest of the page does not change; `pages.a11y.ts` checks it.
      await expectAccessible(page, `${path}, after ${id}`, 'every rule', '#practice');
      await expectNoSidewaysScroll(page, `${path}, after ${id}`);
    }
    await expect(practice.status).toContainText('Scenario complete');
  });
}
