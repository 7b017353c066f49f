import type { CourtProfile } from '../../src/domain/court.ts';
import { linkOwnAccounts } from '../browser/link-own-accounts.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { at, court as ours, expect, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { courtIds, courtProfile } from '../support/content.ts';

const { goodEnds, wrongEnds, complete } = words.nameMismatch;
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

for (const court of courtIds.map(courtProfile)) {
  const [contact] = court.contacts;
  const role = contact?.role ?? '';
  const details = oneMore(court.id !== ours.id);

  test(`${court.id}: two names that differ: do not submit, call the court`, details, async ({ practice }) => {
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

  test(`${court.id}: two names that differ: log out and link one’s own two accounts`, details, async ({ practice }) => {
    await toTheNames(practice, court);
    await linkOwnAccounts(practice, court);
    await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
  });

  test(
    `${court.id}: who calls, and then does what the clerk says, has still finished`,
    details,
    async ({ practice }) => {
      await toTheNames(practice, court);
      await practice.device(practice.telephone, `Call the ${role}`);
      await practice.device(practice.telephone, namesDiffer);
      await linkOwnAccounts(practice, court);
      await expect(practice.status).toHaveText(`Scenario complete. ${complete}`);
      await expect(practice.coach).not.toContainText(words.frame.coachStuck);
    },
  );

  test(`${court.id}: logging the colleague out at once is right, and no failure`, details, async ({ practice }) => {
    const { title, lesson } = goodEnds['noticed-early']!;
    await practice.open(addressIn(court));
    await practice.press('Log Out');
    await expect(practice.status).toContainText(title);
    await expect(practice.status).not.toContainText('failed');
    await expect(practice.coach).toContainText(lesson);
    await practice.coachButton('Undo').click();
    await expect(practice.status).not.toContainText(title);
  });

  test(
    `${court.id}: submitting all the same fails, and the coach offers Undo and Start over`,
    details,
    async ({ practice }) => {
      const { title, lesson } = wrongEnds['linked-to-colleague']!;
      await toTheNames(practice, court);
      await practice.press('Submit');
      await expect(practice.status).toHaveText(`Scenario failed. ${title}`);
      await expect(practice.coach).toContainText(lesson);

      await practice.coachButton('Undo').click();
      await expect(practice.status).not.toContainText('Scenario failed');
      await practice.askCoach();

      await practice.coachButton('Start over').click();
      await expect(practice.status).toHaveText(words.frame.startedOver);
      await practice.expectMenuBar(limitedIn(court));
      await expect(practice.coachButton('Undo')).toBeDisabled();
    },
  );
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
  await toTheNames(practice, courtProfile('prd'));
  await practice.press('Submit');
  await expect(practice.status).toContainText('Scenario failed');
  await practice.coachButton('Show me the next step').click();
  await expect(practice.coachButton('Do it for me')).toBeHidden();
  await expect(practice.coach).toContainText(words.frame.coachStuck);
});
