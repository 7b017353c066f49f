import type { PracticePage } from '../browser/practice-page.ts';
import {
  forgottenPassword,
  forgottenUsername,
  login,
  perform,
  toManageMyAccount,
  updating,
  upgrading,
} from '../browser/document-rows.ts';
import { expect, test } from '../browser/practice-test.ts';

const expectComplete = (practice: PracticePage) => expect(practice.status).toContainText('Scenario complete');

test('“Do you have an individual PACER account?” No (p. 3)', async ({ practice }) => {
  await practice.open('/practice/pacer/register/');
  await perform(practice, [
    [
      '1. Click on the URL of the page for attorney filers',
      (page) => page.goTo('https://pacer.uscourts.gov/register-account/attorney-filers-cmecf'),
    ],
    [
      '2. Click Register for an Account.',
      async (page) => {
        await page.expectTitle('Attorney Filers for CM/ECF');
        await page.press('Register for an Account');
        await page.expectTitle('Register for an Account');
      },
    ],
  ]);
  for (const tab of ['Person', 'Address', 'Security']) await expect(practice.control(tab)).toBeVisible();
  await expect(practice.control('Person')).toHaveAttribute('aria-current', 'page');
});

/** Follows the link of PACER's message and sets a password. The document ends where the message is on its way. */
async function setNewPassword(practice: PracticePage, password: string): Promise<void> {
  await practice.device(practice.mailbox, 'Reset your PACER password');
  await practice.device(practice.mailbox, 'Reset PACER Password');
  await practice.expectTitle('Set a new PACER password');
  await practice.field('New PACER password').fill(password);
  await practice.field('New PACER password again').fill(password);
  await practice.press('Submit');
  await practice.expectWords('Your PACER password is changed.');
  await practice.press('Back to the login page');
}

test('“I do not know”: the username, rows 1 to 8, and the login with it (p. 3)', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-username/');
  await perform(practice, forgottenUsername);
  await practice.goTo(login);
  await practice.logIn();
  await expectComplete(practice);
});

test('“I do not know”: username and password, rows 1 to 13, in one go (p. 3)', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-username/');
  await perform(practice, forgottenUsername);
  await practice.device(practice.mailbox, 'Back to the messages');
  await perform(practice, forgottenPassword);
  await setNewPassword(practice, 'Meadow!Copper-Bridge');
  await practice.type('Username', 'PACER username');
  await practice.field('Password').fill('Meadow!Copper-Bridge');
  await practice.press('Login');
  await expectComplete(practice);
});

test('“I do not know”: the password alone, rows 9 to 13, and the login with a new one (p. 3)', async ({ practice }) => {
  await practice.open('/practice/pacer/recover-password/');
  await perform(practice, forgottenPassword);
  await setNewPassword(practice, await practice.value('New PACER password'));
  await practice.type('Username', 'PACER username');
  await practice.type('Password', 'New PACER password');
  await practice.press('Login');
  await expectComplete(practice);
});

test('“Do you have an upgraded PACER account?” I do not know, rows 1 to 11 (p. 4)', async ({ practice }) => {
  await practice.open('/practice/pacer/upgrade/');
  await perform(practice, [...toManageMyAccount(), ...upgrading]);
  await practice.press('Close');
  await practice.expectWords('Upgraded PACER Account');
  await expectComplete(practice);
});

const activate = 'My PACER account is deactivated. Please activate it.';

test('“My PACER account is deactivated”: contact the PSC by telephone (p. 7)', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/#deactivated');
  await practice.logIn();
  await practice.expectWords('This PACER account is deactivated. Contact the PACER Service Center.');
  await expect(practice.telephone).toContainText('1-800-676-6856');
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await practice.device(practice.telephone, activate);
  await expect(practice.telephone).toContainText('The account is active again. You can log in now.');
  await perform(practice, toManageMyAccount());
  await expect(practice.browser.getByRole('definition').filter({ hasText: /^Active$/ })).toBeVisible();
  await expectComplete(practice);
});

test('“My PACER account is deactivated”: or send them an e-mail (p. 7)', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/#deactivated');
  await expect(practice.mailbox).toContainText('pacer@psc.uscourts.gov');
  await practice.device(practice.mailbox, 'Write to the PACER Service Center');
  await practice.device(practice.mailbox, `Send: “${activate}”`);
  await practice.device(practice.mailbox, 'Answer from the PACER Service Center');
  await expect(practice.mailbox).toContainText('The account is active again. You can log in now.');
  await perform(practice, toManageMyAccount());
  await expectComplete(practice);
});

test('“How do I update my personal information in CM/ECF NextGen?” rows 1 to 10 (p. 8)', async ({ practice }) => {
  await practice.open('/practice/pacer/update-information/');
  // The account files in a court, so that its login brings up the redaction notice.
  await perform(practice, [...toManageMyAccount((page) => page.acceptNotice()), ...updating]);
  await expectComplete(practice);
});
