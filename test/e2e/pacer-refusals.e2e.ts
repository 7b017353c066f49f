import { refusalIn } from '../../src/domain/court.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { expectRefused } from '../browser/pacer-refused.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { expect, test } from '../browser/practice-test.ts';
import { pacerPlace, strings } from '../support/content.ts';

const login = 'https://pacer.login.uscourts.gov/csologin/login.jsf';

/** PACER says the same about each of these logins. Only the coach tells what is wrong. */
const invalidLogins: readonly [string, string, Reason, (practice: PracticePage) => Promise<unknown>][] = [
  [
    'the filing account’s login, or any other that is not on the card',
    '/practice/pacer/reactivate/',
    'wrong-pacer-credentials',
    (practice) => practice.field('Username').fill('prasample'),
  ],
  [
    'a legacy username in capitals',
    '/practice/pacer/upgrade/',
    'wrong-case',
    async (practice) => practice.field('Username').fill((await practice.value('PACER username')).toUpperCase()),
  ],
  [
    'the right pair on a training site',
    '/practice/pacer/wrong-site/#training',
    'training-login',
    (practice) => practice.type('Username', 'PACER username'),
  ],
];

for (const [what, path, reason, typeUsername] of invalidLogins) {
  test(`an invalid login: ${what}`, async ({ practice }) => {
    await practice.open(path);
    await practice.wake();
    await practice.type('Password', 'PACER password');
    await typeUsername(practice);
    await practice.press('Login');
    expect(refusalIn(pacerPlace, reason).message.text).toBe('Invalid username or password');
    await expectRefused(practice, reason);
    await practice.goTo(login);
    await practice.logIn();
    await expect(practice.words('Invalid username or password')).toBeHidden();
  });
}

test('an upgraded account’s username in capitals is one that PACER does not know', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/');
  await practice.field('Username').fill('ASAMPLE2024');
  await practice.type('Password', 'PACER password');
  await practice.press('Login');
  await expectRefused(practice, 'wrong-pacer-credentials');
});

test('a browser that refuses cookies lets nobody in, until it accepts them', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-password/#cookies-refused');
  await practice.logIn();
  await expectRefused(practice, 'cookies-refused');
  await practice.press('Let the browser accept cookies');
  await expect(practice.control('Let the browser accept cookies')).toBeHidden();
  await practice.logIn();
  await practice.expectTitle('You are logged in to PACER');
});

test('a deactivated account is not let in', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/#deactivated');
  await practice.logIn();
  await expectRefused(practice, 'pacer-account-deactivated');
  await practice.goTo('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await practice.expectTitle('PACER Login');
});

test('an inactive account is told so, and let in', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/');
  await practice.logIn();
  await practice.expectFocusOn('PACER User Inactive');
  await expect(practice.browser).toContainText('your account is currently inactive.');
  await expect(practice.browser).toContainText(
    'you will not be able to perform a search until your account is active.',
  );
  await practice.press('Continue');
  await practice.expectFocusOn('You are logged in to PACER');
});

const activate = 'My PACER account is deactivated. Please activate it.';

test('on a Saturday a reader can write', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/#closed');
  await practice.device(practice.mailbox, 'Write to the PACER Service Center');
  await practice.device(practice.mailbox, `Send: “${activate}”`);
  await practice.device(practice.mailbox, 'Answer from the PACER Service Center');
  await expect(practice.mailbox).toContainText('The account is active again.');
  await practice.logIn();
  await practice.expectTitle('You are logged in to PACER');
});

test('on a Saturday nobody answers, but on a weekday', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/#closed');
  await expect(practice.clock).toContainText('Saturday, March 7, 2026');
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await expect(practice.telephone).toContainText(strings.telephoneUnanswered);
  await expect(practice.telephone.getByRole('button', { name: activate })).toBeHidden();
  await practice.device(practice.clock, 'Set the clock to March 10, 2026 at 10:00 AM');
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await practice.device(practice.telephone, activate);
  await expect(practice.telephone).toContainText('The account is active again.');
});

test('before October 2025 an inactive filer could not reset the password alone', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-password/#inactive-before');
  await practice.press('Forgot password?');
  await practice.type('E-mail address', 'E-mail address');
  await practice.type('PACER username', 'PACER username');
  await practice.press('Submit');
  await expectRefused(practice, 'search-inactive');
  await expect(practice.mailbox).toContainText(strings.mailboxEmpty);
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await practice.device(practice.telephone, activate);
  await practice.press('Submit');
  await practice.expectTitle('Check your e-mail');
  await expect(practice.mailbox).toContainText('Reset your PACER password');
});

test('nothing typed on the forms for what is forgotten', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-username/');
  await practice.press('Forgot username?');
  await practice.press('Submit');
  await expectRefused(practice, 'field-missing');
  await practice.press('Click here for more options');
  await practice.press('Submit');
  await expectRefused(practice, 'field-missing');
});

test('an address that is not on file gets the same answer, and no message', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-password/');
  await practice.press('Forgot password?');
  await practice.field('E-mail address').fill('somebody@example.com');
  await practice.type('PACER username', 'PACER username');
  await practice.press('Submit');
  await practice.expectTitle('Check your e-mail');
  await expect(practice.mailbox).toContainText(strings.mailboxEmpty);
});
