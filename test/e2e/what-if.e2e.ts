import { refusalIn } from '../../src/domain/court.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { at, court, expect, menus, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

const linkItem = 'Link a CM/ECF account to my PACER account';
const { variants } = words.link;
const message = (reason: Reason) => refusalIn(court, reason).message.text;

test('before the court’s date there is nothing to link; the clock moves on, and there is', async ({ practice }) => {
  await practice.open(at.link);
  await practice.whatIf(variants['before-nextgen']!.title);
  await expect(practice.clock).toContainText('November 26, 2021');
  await practice.logIn();
  await practice.press('Utilities');
  await practice.expectTitle('Utilities');
  await expect(practice.control(linkItem)).toBeHidden();

  await practice.device(practice.clock, 'Set the clock to March 10, 2026 at 10:00 AM');
  await expect(practice.clock).toContainText('March 10, 2026');
  await practice.press(linkItem);
  await practice.submitFilingCredentials();
  await practice.press('Submit');
  await practice.press('Log Out');
  await practice.goTo(at.courtAddress);
  await practice.logIn();
  await practice.acceptNotice();
  await practice.expectMenuBar(menus.filing);
  await expect(practice.status).toHaveText(`Scenario complete. ${variants['before-nextgen']!.complete}`);
});

test('the clock moved back closes the link utility that is open', async ({ practice }) => {
  await practice.open(at.link);
  await practice.logIn();
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await practice.device(practice.clock, 'Set the clock to November 26, 2021 at 10:00 AM');
  await practice.expectWords(message('nextgen-not-yet'));
  await expect(practice.control('Submit')).toBeDisabled();
});

test('accounts linked already: the utility refuses, and a login is all it takes', async ({ practice }) => {
  await practice.open(at.link);
  await practice.whatIf(variants['linked-already']!.title);
  await practice.logIn();
  await practice.acceptNotice();
  await practice.expectMenuBar(menus.filing);
  await expect(practice.status).toHaveText(`Scenario complete. ${variants['linked-already']!.complete}`);

  await practice.openLinkUtility();
  await practice.type('CM/ECF login', 'CM/ECF login');
  await practice.type('CM/ECF password', 'CM/ECF password');
  await practice.press('Submit');
  await practice.expectWords(message('filing-account-linked-already'));
});

test('a deactivated account: the login says so, and the PACER Service Center helps', async ({ practice }) => {
  await practice.open(at.link);
  await expect(practice.telephone).toBeHidden();
  await practice.whatIf(variants.deactivated!.title);
  await practice.logIn();
  await practice.expectWords(message('pacer-account-deactivated'));
  await expect(practice.coach).toContainText(refusalIn(court, 'pacer-account-deactivated').lesson);

  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await expect(practice.telephone).toContainText('On the line: PACER Service Center');
  await practice.device(practice.telephone, 'My PACER account is deactivated. Please activate it.');
  await expect(practice.telephone).toContainText('The account is active again. You can log in now.');
  await practice.device(practice.telephone, 'Hang up');
  await expect(practice.telephone).toContainText('Nobody is on the line.');
  await practice.logIn();
  await practice.expectMenuBar(menus.limited);
});

test('a legacy account: the card shows its short username, the utility says that it must be upgraded', async ({
  practice,
}) => {
  await practice.open(at.link);
  await practice.whatIf(variants.legacy!.title);
  expect(await practice.value('PACER username')).toHaveLength(6);
  await practice.logIn();
  await practice.press('Utilities');
  await practice.press(linkItem);
  await practice.expectWords(message('legacy-pacer-account'));
  await expect(practice.status).toHaveText(`Scenario complete. ${variants.legacy!.complete}`);
});

for (const [id, { title, goal, complete }] of Object.entries(variants)) {
  test(`the coach leads to the goal when ${title.toLowerCase()}`, oneMore(), async ({ practice }) => {
    await practice.open(at.link);
    await practice.whatIf(title);
    await expect(practice.practice.getByRole('button', { name: title, pressed: true })).toBeVisible();
    await expect(practice.coach, `says what ${id} is about`).toContainText(goal);
    await practice.beLed((says) => practice.follow(says));
    await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
  });
}

test('what the coach showed is gone once other circumstances are chosen', async ({ practice }) => {
  await practice.open(at.link);
  await practice.coachButton('Show me the next step').click();
  await expect(practice.coachButton('Do it for me')).toBeVisible();
  await practice.whatIf(variants['linked-already']!.title);
  await expect(practice.coachButton('Do it for me')).toBeHidden();
  await expect(practice.coach).toContainText(variants['linked-already']!.goal);
});
