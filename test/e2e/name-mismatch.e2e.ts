import type { PracticePage } from '../browser/practice-page.ts';
import { at, expect, menus, test, words } from '../browser/practice-test.ts';

const { wrongEnds, complete } = words.nameMismatch;
const helpDesk = 'Call the CM/ECF help desk';
const namesDiffer = 'The names on the linking screen do not match. I have not submitted it.';

async function toTheNames(practice: PracticePage): Promise<void> {
  await practice.open(at.nameMismatch);
  await practice.expectMenuBar(menus.limited);
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await expect(practice.browser.getByRole('definition')).toHaveText(['Alex Sample', 'Robin Specimen']);
}

test('two names that differ: do not submit, call the court', async ({ practice }) => {
  await practice.open(at.nameMismatch);
  await practice.device(practice.telephone, helpDesk);
  await expect(practice.telephone).toContainText('So far there is nothing to tell them.');
  await practice.device(practice.telephone, 'Hang up');
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await practice.device(practice.telephone, helpDesk);
  await practice.device(practice.telephone, namesDiffer);
  await expect(practice.telephone).toContainText('Good that you stopped.');
  await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
});

test('the coach leads to the call', async ({ practice }) => {
  await practice.open(at.nameMismatch);
  await practice.beLed((says) => practice.follow(says));
  await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
});

/** Each declared wrong end, and the way into it. */
const ways: Readonly<Record<string, (practice: PracticePage) => Promise<void>>> = {
  'noticed-early': async (practice) => {
    await practice.open(at.nameMismatch);
    await practice.press('Log Out');
  },
  'linked-to-colleague': async (practice) => {
    await toTheNames(practice);
    await practice.press('Submit');
  },
  'linked-without-asking': async (practice) => {
    await toTheNames(practice);
    await practice.press('Log Out');
    await practice.goTo(at.courtAddress);
    await practice.logIn();
    await practice.openLinkUtility();
    await practice.submitFilingCredentials();
    await practice.press('Submit');
  },
};

test('every wrong end has its way in here', () => {
  expect(Object.keys(ways).sort()).toEqual(Object.keys(wrongEnds).sort());
});

for (const [id, into] of Object.entries(ways)) {
  test(`wrong end ${id}: the scenario fails, and the coach offers Undo and Start over`, async ({ practice }) => {
    const { title, lesson } = wrongEnds[id]!;
    await into(practice);
    await expect(practice.status).toHaveText(`Scenario failed. ${title}`);
    await expect(practice.coach).toContainText(lesson);

    await practice.coachButton('Undo').click();
    await expect(practice.status).not.toContainText('Scenario failed');
    await practice.askCoach();

    await practice.coachButton('Start over').click();
    await expect(practice.status).toHaveText(words.frame.startedOver);
    await practice.expectMenuBar(menus.limited);
    await expect(practice.coachButton('Undo')).toBeDisabled();
  });
}

test('in a wrong end the coach has no next step to show', async ({ practice }) => {
  await practice.open(at.nameMismatch);
  await practice.press('Log Out');
  await expect(practice.status).toContainText('Scenario failed');
  await practice.coachButton('Show me the next step').click();
  await expect(practice.coachButton('Do it for me')).toBeHidden();
  await expect(practice.coach).toContainText(words.frame.coachStuck);
});
