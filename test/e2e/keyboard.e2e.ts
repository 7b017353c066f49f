import type { Locator } from '@playwright/test';
import { at, expect, menus, test } from '../browser/practice-test.ts';
import { tabTo } from '../browser/tab-to.ts';

test('by keyboard alone, from the top of the page to the filing menus', async ({ practice, page }) => {
  const typeInto = async (field: string, term: string) => {
    await tabTo(page, practice.field(field));
    await page.keyboard.type(await practice.value(term));
  };
  const logIn = async () => {
    await typeInto('Username', 'PACER username');
    await page.keyboard.press('Tab');
    await expect(practice.field('Password')).toBeFocused();
    await page.keyboard.type(await practice.value('PACER password'));
    await page.keyboard.press('Enter');
  };

  await practice.open(at.link);
  await logIn();
  await practice.expectTitle('Puerto Rico District Court');
  await expect(practice.title).toBeFocused();
  await tabTo(page, practice.control('Utilities'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, practice.control('Link a CM/ECF account to my PACER account'));
  await page.keyboard.press('Enter');
  await typeInto('CM/ECF login', 'CM/ECF login');
  await typeInto('CM/ECF password', 'CM/ECF password');
  await page.keyboard.press('Enter');
  await practice.expectWords('Do you want to link these accounts?');
  await tabTo(page, practice.control('Submit'));
  await page.keyboard.press('Space');
  await practice.expectFocusOn('Your PACER account has been linked to your CM/ECF account');
  await tabTo(page, practice.control('Log Out'), 'Shift+Tab');
  await page.keyboard.press('Enter');

  await tabTo(page, practice.address, 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(at.courtAddress);
  await page.keyboard.press('Enter');
  await logIn();
  await tabTo(page, practice.browser.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await tabTo(page, practice.control('Continue'));
  await page.keyboard.press('Enter');
  await practice.expectMenuBar(menus.filing);
  await expect(practice.status).toContainText('Scenario complete');
});

test('by keyboard alone, the coach leads to the goal', async ({ practice, page }) => {
  await practice.open(at.link);
  const show = practice.coachButton('Show me the next step');
  await tabTo(page, show);
  await practice.beLed(async () => {
    const doIt = practice.coachButton('Do it for me');
    await tabTo(page, doIt);
    await page.keyboard.press('Enter');
    await expect(doIt).toBeHidden();
  });
  await practice.expectMenuBar(menus.filing);
});

test('the order of tabbing is the order seen', async ({ practice, page }) => {
  const stops = async (area: Locator) => {
    const reached: { name: string; top: number; bottom: number; left: number }[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await area.evaluate((element) => {
        const focused = document.activeElement;
        if (!focused || !element.contains(focused)) return null;
        const { top, bottom, left } = focused.getBoundingClientRect();
        const name = focused.textContent || focused.id;
        return { name, top: top + scrollY, bottom: bottom + scrollY, left };
      });
      if (!stop) return reached;
      reached.push(stop);
    }
    return reached;
  };
  const expectInOrder = (reached: Awaited<ReturnType<typeof stops>>) => {
    expect(reached.length).toBeGreaterThan(2);
    reached.slice(1).forEach((stop, index) => {
      const last = reached[index]!;
      const isAfter = stop.top >= last.bottom - 1 || (stop.left > last.left && stop.bottom > last.top);
      expect(isAfter, `${stop.name} comes after ${last.name}`).toBe(true);
    });
  };

  await practice.open(at.link);
  await tabTo(page, practice.address);
  expectInOrder(await stops(practice.browser));
  await practice.logIn();
  await expect(practice.title).toBeFocused();
  await practice.address.focus();
  expectInOrder(await stops(practice.browser));
  await practice.coachButton('Show me the next step').focus();
  await page.keyboard.press('Shift+Tab');
  expectInOrder(await stops(practice.coach));
  await practice.coachButton('Start over').focus();
  expectInOrder(await stops(practice.card));
});

test('Enter that ends the composition of letters sends nothing', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.wake();
  const composed = { key: 'Enter', isComposing: true, bubbles: true };
  await practice.field('Username').dispatchEvent('keydown', composed);
  await practice.address.fill('nowhere');
  await practice.address.dispatchEvent('keydown', composed);
  expect(await practice.transcript()).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search' }).first().dispatchEvent('keydown', composed);
  await expect(page).toHaveURL(/\/practice\/prd\/link\/$/);
});
