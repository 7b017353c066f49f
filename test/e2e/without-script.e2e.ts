import { at, expect, test, words } from '../browser/practice-test.ts';
import { guideAt } from '../support/content.ts';

test.use({ javaScriptEnabled: false });

type Actions = ReturnType<typeof guideAt>['front']['steps'][number]['do'];

/** What the picture of a step must show: the label that its last deed uses, or the words that it looks for. */
function labelIn(actions: Actions): string {
  const deeds = actions.filter((action) => 'press' in action || 'fill' in action || 'go' in action);
  const shown = deeds.at(-1) ?? actions[0]!;
  if ('press' in shown) return shown.press;
  if ('fill' in shown) return shown.fill;
  if ('go' in shown) return shown.go;
  return 'check' in shown ? shown.check : '';
}

const plain = (title: string) => title.replaceAll('**', '');

test('the guide is all there: each step with its text, and its picture with the label to use', async ({ page }) => {
  const { steps } = guideAt('prd/link').front;
  await page.goto(at.guide);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(steps).toHaveLength(14);
  for (const [index, step] of steps.entries()) {
    const place = page.getByRole('region', { name: `Step ${index + 1} ${plain(step.title)}`, exact: true });
    await expect(place.getByRole('heading').first()).toBeVisible();
    await expect(place.getByRole('paragraph').first()).toBeVisible();
    const picture = place.getByRole('figure');
    await expect(picture).toBeVisible();
    await expect(picture.getByText(labelIn(step.do)).first()).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'If it goes wrong' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

for (const path of [at.guide, at.link]) {
  test(`${path} shows the first screen, and says that practice needs JavaScript`, async ({ page, practice }) => {
    await page.goto(path);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(words.frame.needsScript);
    await practice.expectTitle('Puerto Rico District Court Login');
    await expect(practice.field('Username')).toBeVisible();
    await expect(practice.card).toContainText(await practice.value('PACER username'));
    await expect(page.getByRole('link', { name: /^Try from here/ }).first()).toBeHidden();
  });
}

test('no switch is there that would do nothing', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('combobox')).toBeHidden();
});

for (const path of ['/', '/courts/', '/courts/prd/', '/practice/', '/sources/', '/about/', '/about/privacy/']) {
  test(`${path} reads without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).not.toBeEmpty();
  });
}
