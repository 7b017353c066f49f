import { act } from '../browser/act.ts';
import { expect, test } from '../browser/practice-test.ts';
import { courtScenarios } from '../../src/scenarios/all.ts';
import { courtIds } from '../support/content.ts';
import { playedGuides } from '../support/guides.ts';

for (const { path, front } of playedGuides) {
  const place = path.split('/')[0] ?? '';

  test(`the guide ${path}, done as it says, completes its scenario`, async ({ practice }) => {
    await practice.open(`/practice/${place}/${front.scenario}/`);
    await practice.wake();
    for (const { id, do: actions } of front.steps) {
      await test.step(id, async () => {
        for (const action of actions) await act(practice, action);
      });
    }
    await expect(practice.status).toContainText('Scenario complete');
  });
}

for (const court of courtIds) {
  for (const { id } of courtScenarios) {
    test(`the coach leads through ${court}’s ${id} to its goal`, async ({ practice }) => {
      await practice.open(`/practice/${court}/${id}/`);
      await practice.wake();
      await practice.beLed(() => practice.coachButton('Do it for me').click());
      await expect(practice.status).toContainText('Scenario complete');
    });
  }
}

test('clearing only one of the two kinds of data brings the limited menu bar back', async ({ practice }) => {
  for (const only of ['Cached files', 'Cookies']) {
    await practice.open(`/practice/${courtIds[0] ?? ''}/limited-menus/`);
    await practice.wake();
    await practice.coachButton('Start over').click();
    await practice.press('Clear browsing data');
    await practice.press(only);
    await practice.press('Clear data');
    await practice.press('Close all windows');
    await practice.press('Open a new window');
    await practice.goTo('https://ecf.prd.uscourts.gov');
    await practice.logIn();
    await practice.acceptNotice();
    await practice.expectMenuBar(['Query', 'Reports', 'Utilities', 'Search', 'Help', 'Log Out']);
  }
});

test('an address that is not submitted to the end is not saved', async ({ practice }) => {
  await practice.open(`/practice/${courtIds[0] ?? ''}/secondary-email/#return`);
  await practice.press('Return to Person Information Screen');
  await practice.press('Submit');
  await practice.press('Query');
  await expect(practice.status).not.toContainText('Scenario complete');
  await practice.press('Utilities');
  await practice.press('Maintain Your Account');
  await expect(practice.browser).not.toContainText('The new address is on the form');
});

test('a reset link works once, and one that no message gave does not work', async ({ practice }) => {
  const place = courtIds[0] ?? '';
  await practice.open(`/practice/${place}/link-forgot-login/#link`);
  await practice.practice.getByRole('link', { name: 'Set my new password' }).click();
  await practice.expectWords('This link has been used. Ask for a new one.');
  await practice.coachButton('Start over').click();
  await practice.goTo('https://ecf.prd.uscourts.gov/passreset/made-up');
  await practice.expectWords('This link is not valid. Ask for a new one.');
});

test('a new password is checked rule by rule, and one’s own is taken and kept on the card', async ({ practice }) => {
  await practice.open(`/practice/${courtIds[0] ?? ''}/link-forgot-login/#new-password`);
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
  await practice.open(`/practice/${courtIds[0] ?? ''}/link-forgot-login/#bar-number`);
  await practice.field('Federal Bar Number or primary e-mail address').fill('000000');
  await practice.press('Submit');
  await practice.expectTitle('Check your e-mail');
  await expect(practice.practice.getByRole('region', { name: 'Practice mailbox' })).toContainText('No messages.');
});
