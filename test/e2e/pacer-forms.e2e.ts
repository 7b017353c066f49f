import { refusalIn } from '../../src/domain/court.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { expectRefused } from '../browser/pacer-refused.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { expect, test } from '../browser/practice-test.ts';
import { pacerPlace } from '../support/content.ts';

/** A password of the reader's own that breaks only one rule. */
const weak: Readonly<Record<string, Reason>> = {
  'Granite!Field': 'pacer-length',
  [`Granite!${'Field'.repeat(8)}`]: 'pacer-length',
  'GRANITE!WILLOW-FIELD': 'pacer-lowercase',
  'granite!willow-field': 'pacer-uppercase',
  GraniteWillow7Field: 'pacer-special',
  'Granite!Alex-Willow': 'pacer-own-data',
  'Granite!sAMPLe-Willow': 'pacer-own-data',
  'Granite!Example-Willow': 'pacer-own-data',
};

test('a new password is refused rule by rule, and one’s own is taken', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-password/#new-password');
  await practice.expectTitle('Set a new PACER password');
  await practice.press('Submit');
  await expectRefused(practice, 'field-missing');
  for (const [password, reason] of Object.entries(weak)) {
    await practice.field('New PACER password').fill(password);
    await practice.field('New PACER password again').fill(password);
    await practice.press('Submit');
    await expectRefused(practice, reason);
  }
  await practice.field('New PACER password').fill('Willow?Granite-Field');
  await practice.field('New PACER password again').fill('Willow?Granite-Fields');
  await practice.press('Submit');
  await expectRefused(practice, 'passwords-differ');
  await practice.field('New PACER password again').fill('Willow?Granite-Field');
  await practice.press('Submit');
  await practice.expectWords('Your PACER password is changed.');
  expect(await practice.value('New PACER password')).toBe('Willow?Granite-Field');

  await practice.device(practice.mailbox, 'Reset PACER Password');
  await practice.expectWords(refusalIn(pacerPlace, 'pacer-link-used').message.text);
  await practice.expectFocusOn(refusalIn(pacerPlace, 'pacer-link-used').message.text);
  await expect(practice.coach).toContainText(refusalIn(pacerPlace, 'pacer-link-used').lesson);
});

/** Opens the form that upgrades, on its first tab. */
async function openUpgrade(practice: PracticePage): Promise<void> {
  await practice.open('/practice/pacer/upgrade/#person');
  await practice.expectTitle('Upgrade your PACER account');
}

test('the Person tab: what is missing, a law firm, an address with a plus', async ({ practice }) => {
  await openUpgrade(practice);
  await practice.press('Next');
  await expectRefused(practice, 'field-missing');
  await practice.choose('User Type', 'Law Firm');
  await practice.press('Next');
  await expectRefused(practice, 'firm-tax-id');
  await practice.choose('User Type', 'INDIVIDUAL');
  await practice.field('E-mail address').fill('alex.sample+pacer@example.com');
  await practice.press('Next');
  await expectRefused(practice, 'email-alias');
  await practice.field('E-mail address').fill('alex.sample');
  await practice.press('Next');
  await expectRefused(practice, 'not-an-address');
  await practice.type('E-mail address', 'E-mail address');
  await practice.press('Next');
  await expect(practice.field('County')).toBeVisible();
});

test('the tabs are filled in from left to right', async ({ practice }) => {
  await openUpgrade(practice);
  await practice.press('Security');
  await expectRefused(practice, 'field-missing');
  await practice.choose('User Type', 'Attorney');
  await practice.press('Security');
  await expectRefused(practice, 'tab-not-done');
  await practice.press('Address');
  await practice.press('Security');
  await expectRefused(practice, 'field-missing');
});

test('the Security tab: what is missing, and a username that is too short', async ({ practice }) => {
  await practice.open('/practice/pacer/upgrade/#submit');
  await expect(practice.field('New PACER username')).toHaveValue(await practice.value('New PACER username'));
  await practice.field('Answer to the second security question').clear();
  await practice.press('Submit');
  await expectRefused(practice, 'field-missing');
  await practice.type('Answer to the second security question', 'Second security answer');
  await practice.field('New PACER username').fill('asample');
  await practice.press('Submit');
  await expectRefused(practice, 'username-short');
  await practice.field('New PACER username').fill('asample8');
  await practice.field('New PACER password again').fill('Willow?Granite-Field');
  await practice.press('Submit');
  await expectRefused(practice, 'passwords-differ');
  await practice.type('New PACER password again', 'New PACER password');
  await practice.press('Submit');
  await practice.expectWords('Upgrade Completed');
});

test('the token is wrong', async ({ practice }) => {
  await practice.open('/practice/pacer/register/#without-card');
  await practice.wake();
  // All that comes before the token is the coach's.
  while (!(await practice.askCoach()).includes('“Authentication token”')) {
    await practice.coachButton('Do it for me').click();
    await expect(practice.coachButton('Do it for me')).toBeHidden();
  }
  await practice.press('Submit');
  await expectRefused(practice, 'field-missing');
  await practice.field('Authentication token').fill('T-000-000');
  await practice.press('Submit');
  await expectRefused(practice, 'wrong-token');
  await practice.type('Authentication token', 'Authentication token');
  await practice.press('Submit');
  await expect(practice.status).toContainText('Scenario complete');
});

test('the two addresses for the bills differ', async ({ practice }) => {
  await practice.open('/practice/pacer/update-information/#billing');
  await practice.logIn();
  await practice.acceptNotice();
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.press('Update PACER Billing Email');
  await practice.type('Email', 'New e-mail address');
  await practice.type('Confirm Email', 'E-mail address');
  await practice.press('Submit');
  await expectRefused(practice, 'emails-differ');
  await practice.type('Confirm Email', 'New e-mail address');
  await practice.press('Submit');
  await expect(practice.status).toContainText('Scenario complete');
});
