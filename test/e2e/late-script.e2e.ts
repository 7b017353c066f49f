import type { Page } from '@playwright/test';
import type { PracticePage } from '../browser/practice-page.ts';
import { at, expect, menus, pagesWithLinking, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

/** Every script of the practice arrives this much late. */
async function delayScripts(page: Page, milliseconds = 400): Promise<void> {
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

const pacerLogin = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const firstLogin = [
  'Typed the PACER username into “Username”',
  'Typed the PACER password into “Password”',
  'Chose “Login”',
];

for (const [place, path] of pagesWithLinking) {
  test(`${place}: a login typed at once and clicked once works, once`, async ({ practice, page }) => {
    await delayScripts(page);
    await practice.open(path);
    await practice.logIn();
    await practice.expectMenuBar(menus.limited);
    expect(await practice.transcript()).toEqual(firstLogin);
  });

  test(`${place}: the same with Enter`, async ({ practice, page }) => {
    await delayScripts(page);
    await practice.open(path);
    await practice.type('Username', 'PACER username');
    await practice.type('Password', 'PACER password');
    await practice.field('Password').press('Enter');
    await practice.expectMenuBar(menus.limited);
    expect(await practice.transcript()).toEqual(firstLogin);
  });
}

test('a click repeated by someone impatient still logs in once', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.type('Username', 'PACER username');
  await practice.type('Password', 'PACER password');
  await practice.control('Login').click({ clickCount: 3 });
  await practice.expectMenuBar(menus.limited);
  expect(await practice.transcript()).toEqual(firstLogin);
});

test('Enter on a focused button acts once', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.type('Username', 'PACER username');
  await practice.type('Password', 'PACER password');
  await practice.control('Login').focus();
  await page.keyboard.press('Enter');
  await practice.expectMenuBar(menus.limited);
  expect(await practice.transcript()).toEqual(firstLogin);
});

test('what is typed after the click, while the script is still loading, is not lost either', async ({
  practice,
  page,
}) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.type('Username', 'PACER username');
  await practice.control('Login').click();
  await practice.expectWords('Password: a value is required.');
  await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
});

test('a button of the card, pressed first of all, fills in where the reader was', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.field('Username').click();
  await practice.fillIn('PACER username');
  await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
});

test('a button of the card that was pressed by key before the script came keeps the focus', async ({
  practice,
  page,
}) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.field('Password').focus();
  const button = practice.card.getByRole('button', { name: 'Fill in PACER password' });
  await button.press('Enter');
  await expect(practice.field('Password')).toHaveValue(await practice.value('PACER password'));
  await expect(button).toBeFocused();
});

test('an address typed and sent before the script came is opened', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.goTo(pacerLogin);
  await expect(practice.control('Back')).toBeEnabled();
  await practice.logIn();
  await practice.expectTitle('You are logged in to PACER');
});

for (const [place, path] of pagesWithLinking) {
  for (const late of [0, 400, 1500, 3000]) {
    const details = oneMore(late === 0 || late === 3000);
    const title = `${place}: an address, Enter, and a whole login end at PACER, with scripts ${late} ms late`;
    test(title, details, async ({ practice, page }) => {
      await delayScripts(page, late);
      await practice.open(path);
      await practice.address.fill(pacerLogin);
      await practice.address.press('Enter');
      await practice.logIn();
      await practice.expectTitle('You are logged in to PACER');
      await expect(practice.menuBar).toBeHidden();
      expect(await practice.transcript()).toEqual([`Went to ${pacerLogin}`, ...firstLogin]);
    });
  }
}

test('what could not have been done on the page that a deed led to is not done', async ({ practice, page }) => {
  await delayScripts(page, 3000);
  await practice.open(at.link);
  await practice.press('Forgot password?');
  await practice.logIn();
  await practice.expectTitle('Not part of this practice');
  expect(await practice.transcript()).toEqual(['Chose “Forgot password?”']);
});

test('a reader who is typing when the script comes can type on', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.address.fill(pacerLogin);
  await practice.address.press('Enter');
  await practice.field('Username').pressSequentially(await practice.value('PACER username'), { delay: 80 });
  await expect(practice.address).toHaveValue(pacerLogin);
  await expect(practice.control('Back')).toBeEnabled();
  await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
  await expect(practice.field('Username')).toBeFocused();
});

/** Resolves once the practice is running: it has then shown what was sent before. */
const alive = (practice: PracticePage) => expect(practice.control('Back')).toBeEnabled();

for (const late of [400, 1500]) {
  const details = oneMore(late === 1500);
  const title = `who has gone on to a field stays there when scripts come ${late} ms late`;
  test(title, details, async ({ practice, page }) => {
    await delayScripts(page, late);
    await practice.open(at.link);
    await practice.address.fill(pacerLogin);
    await practice.address.press('Enter');
    await practice.field('Username').click();
    await alive(practice);
    await expect(practice.field('Username')).toBeFocused();
    await page.keyboard.type('asample');
    await expect(practice.field('Username')).toHaveValue('asample');
  });

  test(`who has gone on by Tab as well, ${late} ms late`, details, async ({ practice, page }) => {
    await delayScripts(page, late);
    await practice.open(at.link);
    await practice.address.fill(pacerLogin);
    await practice.address.press('Enter');
    await practice.field('Username').fill('asample');
    await page.keyboard.press('Tab');
    await alive(practice);
    await page.keyboard.type('secret');
    await expect(practice.field('Username')).toHaveValue('asample');
    await expect(practice.field('Password')).toHaveValue('secret');
  });
}

test('a login typed straight through, without a pause, is complete when the script comes in the middle of it', async ({
  practice,
  page,
}) => {
  await delayScripts(page);
  await practice.open(at.link);
  const [username, password] = [await practice.value('PACER username'), await practice.value('PACER password')];
  await practice.address.fill(pacerLogin);
  await practice.address.press('Enter');
  await practice.field('Username').focus();
  await page.keyboard.type(username, { delay: 40 });
  await page.keyboard.press('Tab');
  await page.keyboard.type(password, { delay: 40 });
  await page.keyboard.press('Enter');
  await practice.expectTitle('You are logged in to PACER');
});

test('a reader who is typing in the middle of a word goes on there', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.field('Username').pressSequentially('asample2024');
  for (let back = 0; back < 4; back += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('xx');
  // The line beside the practice is empty again once it is running.
  await expect(page.getByText(words.frame.loading)).toBeHidden();
  await page.keyboard.type('yy');
  await expect(practice.field('Username')).toHaveValue('asamplexxyy2024');
});

test('letters that are being composed when the script comes appear once', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.field('Username').focus();
  const keyboard = await page.context().newCDPSession(page);
  const compose = async (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const come = page.waitForResponse(/practice\.[^/]*\.js$/);
  await compose('asam');
  await come;
  await page.waitForLoadState('networkidle');
  await compose('asample');
  await keyboard.send('Input.insertText', { text: 'asample' });
  await expect(page.getByText(words.frame.loading)).toBeHidden();
  await expect(practice.field('Username')).toHaveValue('asample');
  expect(await practice.transcript()).toHaveLength(1);
});

test.describe('when the props of the practice do not come', () => {
  test.use({ quiet: undefined });

  test('what was typed stays, and the next press does all of it', async ({ practice, page }) => {
    // Going to a field and typing into it are two uses: if the practice does not come for the first, the second may ask for it again.
    let isDown = true;
    await page.route('**/_astro/practice.*.json', (route) => (isDown ? route.abort() : route.continue()));
    await practice.open(at.link);
    await practice.type('Username', 'PACER username');
    await expect(page.getByText(words.frame.loadFailed)).toBeVisible();
    isDown = false;
    await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
    await practice.type('Password', 'PACER password');
    await practice.press('Login');
    await practice.expectMenuBar(menus.limited);
    expect(await practice.transcript()).toEqual(firstLogin);
  });
});

test('a link of the first screen, clicked before the script came, is followed', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  await practice.press('Forgot password?');
  await practice.expectTitle('Not part of this practice');
});

test('“Show me the next step” before the script came is answered', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.link);
  expect(await practice.askCoach()).toBe('Type the PACER username from the card into “Username”.');
});

test('ticks that the reader made before the script came survive', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.guide);
  const own = page.getByRole('checkbox', { name: /^Done ?: Compare the two names$/ });
  await own.check();
  await practice.logIn();
  await practice.expectMenuBar(menus.limited);
  await expect(own).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Done ?: Choose Login$/ })).toBeChecked();
});

test('“Try from here” before the script came opens that step', async ({ practice, page }) => {
  await delayScripts(page);
  await practice.open(at.guide);
  await page.getByRole('link', { name: /^Try from here ?: Compare the two names$/ }).click();
  await practice.expectWords('Do you want to link these accounts?');
});

test('a list of the step in the address can be chosen from once the script came, and not before', async ({
  practice,
  page,
}) => {
  await delayScripts(page);
  await practice.open('/practice/pacer/upgrade/#user-type');
  await practice.choose('User Type', 'Attorney');
  await practice.press('Next');
  await expect(practice.field('County')).toBeVisible();
});

test('a username typed on a look-alike before the script came is given away all the same', async ({
  practice,
  page,
}) => {
  await delayScripts(page);
  await practice.open('/practice/pacer/wrong-site/');
  await practice.type('Username', 'PACER username');
  await expect(practice.status).toContainText('Scenario failed');
});

test('the practice says that it is loading', async ({ practice, page }) => {
  await delayScripts(page, 1500);
  await practice.open(at.link);
  await practice.control('Login').click();
  await expect(practice.page.getByText('Loading the practice…')).toBeVisible();
  await practice.expectWords('Username: a value is required.');
  await expect(practice.page.getByText('Loading the practice…')).toBeHidden();
});
