import { at, expect, menus, test, words } from '../browser/practice-test.ts';

const elsewhere = 'Not part of this practice';
const loginTitle = 'Puerto Rico District Court Login';
const pacerLogin = 'https://pacer.login.uscourts.gov/csologin/login.jsf';

test('an address that is not part of the practice leads nowhere else, and there is a way back', async ({
  practice,
  page,
}) => {
  await practice.open(at.link);
  await practice.wake();
  const there = page.url();
  for (const typed of [
    'https://ecf.prd.uscourts.gov.example.com',
    'ecf prd',
    'ht!tp://[',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '',
  ]) {
    await practice.goTo(typed);
    await practice.expectTitle(elsewhere);
    await expect(practice.browser).toContainText(words.frame['elsewhere.unknown']);
    expect(page.url()).toBe(there);
    await practice.press('Go to the court’s CM/ECF site');
    await practice.expectTitle(loginTitle);
  }
});

test('the court’s address is known however it is typed', async ({ practice }) => {
  await practice.open(at.link);
  await practice.wake();
  for (const typed of ['ecf.prd.uscourts.gov', ' HTTPS://ECF.PRD.USCOURTS.GOV/ ', 'http://ecf.prd.uscourts.gov']) {
    await practice.goTo('nowhere');
    await practice.expectTitle(elsewhere);
    await practice.goTo(typed);
    await practice.expectTitle(loginTitle);
  }
});

test('PACER’s own address logs in to PACER, and the court is one address further', async ({ practice }) => {
  await practice.open(at.link);
  await practice.address.fill(pacerLogin);
  await practice.address.press('Enter');
  await expect(practice.address).toHaveValue(pacerLogin);
  await practice.logIn();
  await practice.expectTitle('You are logged in to PACER');
  await expect(practice.menuBar).toBeHidden();
  await practice.goTo(at.courtAddress);
  await practice.expectMenuBar(menus.limited);
});

test('Back opens the page before, and is off if there is none', async ({ practice }) => {
  await practice.open(at.link);
  await expect(practice.control('Back')).toBeDisabled();
  await practice.press('Forgot password?');
  await practice.expectTitle(elsewhere);
  await practice.press('Back');
  await practice.expectTitle(loginTitle);
  await practice.logIn();
  await practice.press('Utilities');
  await practice.press('Query');
  await practice.expectTitle('Query');
  await practice.press('Back');
  await practice.expectTitle('Utilities');
});

test('links to pages that are not practiced say what they are for, and where they really lead', async ({
  practice,
}) => {
  await practice.open(at.link);
  for (const [link, says] of [
    ['Forgot password?', words.frame['elsewhere.forgotPassword']],
    ['Forgot username?', words.frame['elsewhere.forgotUsername']],
    ['Need an account?', words.frame['elsewhere.needAccount']],
  ] as const) {
    await practice.press(link);
    await practice.expectTitle(elsewhere);
    await expect(practice.browser).toContainText(says);
    await expect(practice.address).toHaveValue(/^https:\/\/pacer\./);
    await practice.press('Go to the court’s CM/ECF site');
    await practice.expectTitle(loginTitle);
  }
  await practice.logIn();
  await practice.openLinkUtility();
  await practice.press('Forgot login/password');
  await expect(practice.browser).toContainText(words.frame['elsewhere.forgotLogin']);
  await practice.press('Back');
  await expect(practice.field('CM/ECF login')).toBeVisible();
});

test('every item of the menu bar opens its page', async ({ practice }) => {
  await practice.open(at.link);
  await practice.logIn();
  for (const item of ['Query', 'Reports', 'Search', 'Help']) {
    await practice.press(item);
    await practice.expectTitle(item);
    await practice.expectMenuBar(menus.limited);
  }
});
