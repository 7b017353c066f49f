import type { Page } from '@playwright/test';
import { at, expect, pagesWithLinking, test, words } from '../browser/practice-test.ts';

const focusIsSomewhere = (page: Page) => expect(page.locator('body')).not.toBeFocused();

/** Keeps every text that the live regions of the page get from now on, as a screen reader would say it. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(live) ?? [];
        }),
      );
      for (const region of regions) heard.push(region.textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard.filter((message) => message !== ''));
}

for (const [place, path] of pagesWithLinking) {
  test(`${place}: the status is there and empty before anything happens`, async ({ practice }) => {
    await practice.open(path);
    await expect(practice.status).toBeAttached();
    await expect(practice.status).toBeEmpty();
    await practice.wake();
    await expect(practice.status).toBeEmpty();
  });
}

test('after each screen the focus is on its heading', async ({ practice }) => {
  await practice.open(at.link);
  await practice.logIn();
  await practice.expectFocusOn('Puerto Rico District Court');
  await practice.press('Utilities');
  await practice.expectFocusOn('Utilities');
  await practice.press('Query');
  await practice.expectFocusOn('Query');
  await practice.press('Back');
  await practice.expectFocusOn('Utilities');
  await practice.goTo('nowhere');
  await practice.expectFocusOn('Not part of this practice');
  await practice.press('Go to the court’s CM/ECF site');
  await practice.expectFocusOn('Puerto Rico District Court');
});

test('a refusal has the focus each time it is given', async ({ practice }) => {
  await practice.open(at.link);
  await practice.press('Login');
  await practice.expectFocusOn('Username: a value is required.');
  await practice.press('Login');
  await practice.expectFocusOn('Username: a value is required.');
});

test('the end of the scenario is said once, and nothing else is', async ({ practice, page }) => {
  await practice.open(`${at.link}#log-in-again`);
  await practice.expectTitle('Logged out');
  const heard = await listen(page);
  await practice.goTo(at.courtAddress);
  await practice.logIn();
  await practice.acceptNotice();
  await expect(practice.status).toContainText('Scenario complete');
  expect(await heard()).toEqual([`Scenario complete. ${words.link.complete}`]);
});

test('what the coach answers is said', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.wake();
  const heard = await listen(page);
  const says = await practice.askCoach();
  expect(await heard()).toContain(says);
});

test('what the telephone answers is said', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.whatIf(words.link.variants.deactivated!.title);
  const heard = await listen(page);
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await expect(practice.telephone).toContainText('On the line: PACER Service Center');
  expect((await heard()).join(' ')).toContain('On the line: PACER Service Center');
  await practice.device(practice.telephone, 'My PACER account is deactivated. Please activate it.');
  await expect(practice.telephone).toContainText('The account is active again.');
  expect((await heard()).join(' ')).toContain('The account is active again.');
});

test('Undo and Start over keep the focus', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.logIn();
  await practice.coachButton('Undo').press('Enter');
  await expect(practice.field('Username')).toBeVisible();
  await focusIsSomewhere(page);
  await practice.coachButton('Undo').press('Enter');
  await practice.coachButton('Undo').press('Enter');
  await expect(practice.coachButton('Undo')).toBeDisabled();
  await focusIsSomewhere(page);

  await practice.logIn();
  await practice.coachButton('Start over').press('Enter');
  await expect(practice.status).toHaveText(words.frame.startedOver);
  await focusIsSomewhere(page);
});

test('“Do it for me” keeps the focus, also where it types', async ({ practice, page }) => {
  await practice.open(at.link);
  for (let step = 0; step < 4; step += 1) {
    await practice.askCoach();
    await practice.coachButton('Do it for me').press('Enter');
    await expect(practice.coachButton('Do it for me')).toBeHidden();
    await focusIsSomewhere(page);
  }
});

test('the devices keep the focus', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.clock.getByRole('button').press('Enter');
  await expect(practice.clock).toContainText('November 26, 2021');
  await focusIsSomewhere(page);

  await practice.whatIf(words.link.variants.deactivated!.title);
  const telephone = (name: string) => practice.telephone.getByRole('button', { name, exact: true });
  await telephone('Call the PACER Service Center').press('Enter');
  await telephone('My PACER account is deactivated. Please activate it.').press('Enter');
  await expect(practice.telephone).toContainText('The account is active again.');
  await focusIsSomewhere(page);
  await telephone('Hang up').press('Enter');
  await expect(practice.telephone).toContainText('Nobody is on the line.');
  await focusIsSomewhere(page);
});

test('a button of the card leaves the focus on itself, and the value in the field', async ({ practice }) => {
  await practice.open(at.link);
  await practice.field('Password').focus();
  const button = practice.card.getByRole('button', { name: 'Fill in PACER password' });
  await button.press('Enter');
  await expect(practice.field('Password')).toHaveValue(await practice.value('PACER password'));
  await expect(button).toBeFocused();
});
