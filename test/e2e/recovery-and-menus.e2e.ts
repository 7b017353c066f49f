import { court, expect, menus, test } from '../browser/practice-test.ts';
import { courtIds, courtProfile } from '../support/content.ts';

test('clearing only one of the two kinds of data brings the limited menu bar back', async ({ practice }) => {
  for (const only of ['Cached files', 'Cookies']) {
    await practice.open(`/practice/${court.id}/limited-menus/`);
    await practice.wake();
    await practice.coachButton('Start over').click();
    await practice.press('Clear browsing data');
    await practice.press(only);
    await practice.press('Clear data');
    await practice.press('Close all windows');
    await practice.press('Open a new window');
    await practice.enter(court);
    await practice.logIn();
    await practice.acceptNotice();
    await practice.expectMenuBar(menus.limited);
  }
});

test('an address that is not submitted to the end is not saved', async ({ practice }) => {
  await practice.open(`/practice/${court.id}/secondary-email/#return`);
  await practice.press('Return to Person Information Screen');
  await practice.press('Submit');
  await practice.press('Query');
  await expect(practice.status).not.toContainText('Scenario complete');
  await practice.press('Utilities');
  await practice.press('Maintain Your Account');
  await expect(practice.browser).not.toContainText('The new address is on the form');
});

test('a reset link works once, and one that no message gave does not work', async ({ practice }) => {
  await practice.open(`/practice/${court.id}/link-forgot-login/#link`);
  await practice.practice.getByRole('link', { name: 'Set my new password' }).click();
  await practice.expectWords('This link has been used. Ask for a new one.');
  await practice.coachButton('Start over').click();
  await practice.goTo('https://ecf.prd.uscourts.gov/passreset/made-up');
  await practice.expectWords('This link is not valid. Ask for a new one.');
});

test('a new password is checked rule by rule, and one’s own is taken and kept on the card', async ({ practice }) => {
  await practice.open(`/practice/${court.id}/link-forgot-login/#new-password`);
  const refusals = {
    Short1: 'The password must be at least 8 characters long.',
    Longenough: 'The password must include letters and numbers.',
    longenough1: 'The password must include uppercase and lowercase letters.',
    Longenough1: 'The password must include at least one special character: #?!(*',
  };
  for (const [password, message] of Object.entries(refusals)) {
    await practice.field('New CM/ECF password').fill(password);
    await practice.press('Submit');
    await practice.expectWords(message);
  }
  await practice.field('New CM/ECF password').fill('Longenough1!');
  await practice.field('New CM/ECF password again').fill('Longenough1?');
  await practice.press('Submit');
  await practice.expectWords('The two passwords are not the same.');
  await practice.field('New CM/ECF password again').fill('Longenough1!');
  await practice.press('Submit');
  await practice.expectWords('Your CM/ECF password is changed.');
  expect(await practice.value('New CM/ECF password')).toBe('Longenough1!');
});

test('an unknown bar number gets the same answer, and no message', async ({ practice }) => {
  await practice.open(`/practice/${court.id}/link-forgot-login/#bar-number`);
  await practice.field('Federal Bar Number or primary e-mail address').fill('000000');
  await practice.press('Submit');
  await practice.expectTitle('Check your e-mail');
  await expect(practice.mailbox).toContainText('No messages.');
});

for (const { id, contacts } of courtIds.map(courtProfile).filter(({ recovery }) => recovery.means === 'staff')) {
  const role = contacts[0]?.role ?? '';

  test(`${id}: the staff give a forgotten login back by telephone as well`, async ({ practice }) => {
    await practice.open(`/practice/${id}/link-forgot-login/`);
    await practice.device(practice.telephone, `Call the ${role}`);
    await practice.device(practice.telephone, 'I have forgotten my CM/ECF login and password.');
    await practice.device(practice.mailbox, 'Your CM/ECF username');
    await expect(practice.mailbox).toContainText(await practice.value('CM/ECF login'));
  });

  test(`${id}: the link utility says that staff give the login back`, async ({ practice }) => {
    await practice.open(`/practice/${id}/link-forgot-login/#link`);
    await practice.coachButton('Start over').click();
    await practice.goTo(`https://ecf.${id}.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities`);
    await practice.logIn();
    await practice.openLinkUtility();
    await practice.press('Forgot login/password');
    await practice.expectTitle('Not part of this practice');
    await expect(practice.browser).toContainText('The court’s staff give this login and password back');
  });
}

test('Refresh empties a form, and keeps who is logged in', async ({ practice }) => {
  await practice.open(`/practice/${court.id}/link/#cmecf-password`);
  await practice.press('Refresh');
  await expect(practice.field('CM/ECF login')).toHaveValue('');
  await practice.expectMenuBar(menus.limited);
});
