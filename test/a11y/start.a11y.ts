import { fragmentOf } from '../../src/flow/fragment.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { expect, test } from '../browser/practice-test.ts';
import { courtIds } from '../support/content.ts';
import { everyWay, flow } from '../support/start.ts';

const [court = ''] = courtIds;
const ways = [...everyWay({ court })];

/** The shortest answers that lead to a question or an outcome. */
function answersTo(place: string): Record<string, string> {
  const before = ways
    .map(({ passed, at }) => [...passed, { question: at, answer: '' }])
    .flatMap((steps) => {
      const index = steps.findIndex(({ question }) => question === place);
      return index < 0 ? [] : [steps.slice(0, index)];
    })
    .sort((a, b) => a.length - b.length)[0];
  if (!before) throw new Error(`No way leads to ${place}.`);
  return Object.fromEntries(before.map(({ question, answer }) => [question, answer]));
}

test('“Where do I start?” is accessible at each question and each outcome', async ({ page }) => {
  // One page serves them all: each address has the earlier answers in its fragment.
  for (const { id } of [...flow.questions, ...flow.outcomes]) {
    const fragment = fragmentOf({ answers: answersTo(id), done: [] });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/start/#${fragment}`);
    await expect(page.locator('[aria-current="step"]')).toHaveId(new RegExp(`(^|outcome-)${id}$`));
    const closed = page.locator('details:not([open]) > summary:visible');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectAccessible(page, `${id}, light, 1440 px`);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, `${id}, dark, 320 px`, 'rules of look');
    await expectNoSidewaysScroll(page, `/start/#${fragment}`);
  }
});

test('“Where do I start?” is accessible as a list, and when an earlier answer is changed', async ({ page }) => {
  await page.goto(`/start/#${fragmentOf({ answers: answersTo('link'), done: ['link'] })}`);
  await page
    .getByRole('button', { name: /^Change the answer to/ })
    .first()
    .click();
  await expectAccessible(page, 'changed');
  await page.getByRole('button', { name: 'Show all questions as a list' }).click();
  await expectAccessible(page, 'as a list');
});
