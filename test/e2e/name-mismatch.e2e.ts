import type { CourtProfile } from '../../src/domain/court.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { at, expect, test, words } from '../browser/practice-test.ts';
import { courtIds, courtProfile } from '../support/content.ts';

const { wrongEnds, complete } = words.nameMismatch;
const namesDiffer = 'The names on the linking screen do not match. I have not submitted it.';

const addressIn = ({ id }: CourtProfile) => `/practice/${id}/name-mismatch/`;
const limitedIn = ({ menus, words: { logOut } }: CourtProfile) => [...menus.limited, logOut.text];

async function toTheNames(practice: PracticePage, court: CourtProfile): Promise<void> {
  await practice.open(addressIn(court));
  await practice.expectMenuBar(limitedIn(court));
  await practice.openLinkUtility();
  await practice.submitFilingCredentials();
  await expect(practice.browser.getByRole('definition')).toHaveText(['Alex Sample', 'Robin Specimen']);
}

/** Each declared wrong end, and the way into it. */
const ways: Readonly<Record<string, (practice: PracticePage, court: CourtProfile) => Promise<void>>> = {
  'noticed-early': async (practice, court) => {
    await practice.open(addressIn(court));
    await practice.press('Log Out');
  },
  'linked-to-colleague': async (practice, court) => {
    await toTheNames(practice, court);
    await practice.press('Submit');
  },
  'linked-without-asking': async (practice, court) => {
    await toTheNames(practice, court);
    await practice.press('Log Out');
    await practice.enter(court);
    await practice.logIn();
    await practice.openLinkUtility();
    await practice.submitFilingCredentials();
    await practice.press('Submit');
  },
};

test('every wrong end has its way in here', () => {
  expect(Object.keys(ways).sort()).toEqual(Object.keys(wrongEnds).sort());
});

for (const court of courtIds.map(courtProfile)) {
  const [contact] = court.contacts;
  const role = contact?.role ?? '';

  test(`${court.id}: two names that differ: do not submit, call the court`, async ({ practice }) => {
    await practice.open(addressIn(court));
    await practice.device(practice.telephone, `Call the ${role}`);
    await expect(practice.telephone).toContainText('So far there is nothing to tell them.');
    await practice.device(practice.telephone, 'Hang up');
    await practice.openLinkUtility();
    await practice.submitFilingCredentials();
    await practice.device(practice.telephone, `Call the ${role}`);
    await practice.device(practice.telephone, namesDiffer);
    await expect(practice.telephone).toContainText('Good that you stopped.');
    await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
  });

  for (const [id, into] of Object.entries(ways)) {
    test(`${court.id}: the wrong end ${id} fails, and the coach offers Undo and Start over`, async ({ practice }) => {
      const { title, lesson } = wrongEnds[id]!;
      await into(practice, court);
      await expect(practice.status).toHaveText(`Scenario failed. ${title}`);
      await expect(practice.coach).toContainText(lesson);

      await practice.coachButton('Undo').click();
      await expect(practice.status).not.toContainText('Scenario failed');
      await practice.askCoach();

      await practice.coachButton('Start over').click();
      await expect(practice.status).toHaveText(words.frame.startedOver);
      await practice.expectMenuBar(limitedIn(court));
      await expect(practice.coachButton('Undo')).toBeDisabled();
    });
  }
}

for (const court of courtIds.map(courtProfile).filter(({ contacts }) => contacts[0]?.email)) {
  const role = court.contacts[0]?.role ?? '';

  test(`${court.id}: whoever is known by e-mail too can be told by letter, and answers`, async ({ practice }) => {
    await toTheNames(practice, court);
    await practice.device(practice.mailbox, `Write to the ${role}`);
    await practice.device(practice.mailbox, `Send: “${namesDiffer}”`);
    await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
    await practice.device(practice.mailbox, `Answer from the ${role}`);
    await expect(practice.mailbox).toContainText('Good that you stopped.');
  });
}

test('the coach leads to the call', async ({ practice }) => {
  await practice.open(at.nameMismatch);
  await practice.beLed((says) => practice.follow(says));
  await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
});

test('in a wrong end the coach has no next step to show', async ({ practice }) => {
  await practice.open(at.nameMismatch);
  await practice.press('Log Out');
  await expect(practice.status).toContainText('Scenario failed');
  await practice.coachButton('Show me the next step').click();
  await expect(practice.coachButton('Do it for me')).toBeHidden();
  await expect(practice.coach).toContainText(words.frame.coachStuck);
});
