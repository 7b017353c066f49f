import { at, expect, menus, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

const key = 'dry-docket:prd/link';
const utilities = { type: 'court.menuOpened', item: 'Utilities' };
const record = (parts: Record<string, unknown>) =>
  JSON.stringify({ scenario: 'link', version: 1, variant: 'usual', events: [], ...parts });

test('a reload takes up where the reader was, with nothing to press', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.logIn();
  await practice.openLinkUtility();
  await practice.type('CM/ECF login', 'CM/ECF login');
  await practice.field('CM/ECF password').fill('my own password');
  const done = await practice.transcript();
  await page.reload();
  await expect(practice.field('CM/ECF login')).toHaveValue(await practice.value('CM/ECF login'));
  await expect(practice.field('CM/ECF password')).toHaveValue('');
  await expect(practice.field('CM/ECF password')).toHaveAccessibleDescription(words.frame.notKept);
  expect(await practice.transcript()).toEqual(done);
  await expect(practice.status).toBeEmpty();
});

test('a reader who comes back from another page finds what was done, even if the address names a step', async ({
  practice,
  page,
}) => {
  await practice.open(`${at.link}#login`);
  await practice.press('Login');
  await practice.expectMenuBar(menus.limited);
  await page.goto('/about/');
  await page.goBack();
  await practice.expectMenuBar(menus.limited);
});

test('an address outside the practice is kept as one that leads elsewhere, and a reload restores all of it', async ({
  practice,
  page,
}) => {
  await practice.open('/practice/pacer/reactivate/');
  await practice.type('Username', 'PACER username');
  await practice.press('Forgot username?');
  await practice.expectTitle('Not part of this practice');
  await practice.control('Go').click();
  await expect.poll(async () => practice.transcript()).toHaveLength(3);
  await page.reload();
  await expect.poll(async () => practice.transcript()).toHaveLength(3);
});

test('a reload keeps the circumstances, and Undo still knows the way back', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.whatIf(words.link.variants.deactivated!.title);
  await practice.logIn();
  await page.reload();
  await expect(practice.telephone).toBeVisible();
  await practice.coachButton('Undo').click();
  await practice.coachButton('Undo').click();
  await expect(practice.field('Password')).toHaveValue('');
  await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
});

test('a reload keeps what was chosen from a list, and Undo takes the choice back', async ({ practice, page }) => {
  await practice.open('/practice/pacer/upgrade/#person');
  const chosen = practice.list('User Type').locator('option:checked');
  await expect(chosen).toHaveText('Choose one');
  await practice.choose('User Type', 'Law Firm');
  await practice.choose('User Type', 'INDIVIDUAL');
  const done = await practice.transcript();
  expect(done.slice(-2)).toEqual(['Chose “Law Firm” under “User Type”', 'Chose “INDIVIDUAL” under “User Type”']);
  await page.reload();
  await expect(chosen).toHaveText('INDIVIDUAL');
  expect(await practice.transcript()).toEqual(done);
  await practice.coachButton('Undo').click();
  await expect(chosen).toHaveText('Law Firm');
  await practice.coachButton('Undo').click();
  await expect(chosen).toHaveText('Choose one');
});

test('what was begun beside the guide continues on the practice page of the same tab', async ({ practice }) => {
  await practice.open(at.guide);
  await practice.logIn();
  await practice.expectMenuBar(menus.limited);
  await practice.open(at.link);
  await practice.expectMenuBar(menus.limited);
});

/** `test/model/records.test.ts` checks what is dropped; this checks that the practice says so. All after the first two are one more. */
const damaged: Readonly<Record<string, string>> = {
  'text that is no JSON': '{"scenario":"link",',
  'a deed that was not possible there': record({ events: [utilities] }),
  'a record of another version': record({ version: 0, events: [utilities] }),
  'a record of another scenario': record({ scenario: 'name-mismatch' }),
  'an unknown circumstance': record({ variant: 'never-heard-of' }),
  'a deed that does not exist': record({ events: [{ type: 'court.bribed' }] }),
  'a typed text in place of a class': record({
    events: [{ type: 'field.filled', field: 'username', value: 'asample2024' }],
  }),
  null: 'null',
  'a clock beyond all dates': record({ events: [{ type: 'clock.ran', to: Number.MAX_SAFE_INTEGER }] }),
  'events that are no list': record({ events: { length: 1, 0: utilities } }),
};

for (const [index, [what, stored]] of Object.entries(damaged).entries()) {
  const details = oneMore(index >= 2);
  test(`stored ${what}: the practice says so and begins anew`, details, async ({ practice, page }) => {
    await page.addInitScript(
      ([name, value]) => {
        if (!sessionStorage.getItem('seeded')) sessionStorage.setItem(name, value);
        sessionStorage.setItem('seeded', 'once');
      },
      [key, stored] as const,
    );
    await practice.open(at.link);
    await expect(practice.status).toHaveText(words.frame.storageBad);
    await practice.expectTitle('Puerto Rico District Court Login');
    expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toBeNull();
    await practice.logIn();
    await practice.expectMenuBar(menus.limited);
    await expect(practice.status).toBeEmpty();
  });
}

test('if the browser stores nothing, the practice works and says so', async ({ practice, page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await practice.open(at.link);
  await practice.logIn();
  await practice.expectMenuBar(menus.limited);
  await expect(practice.status).toHaveText(words.frame.storageBlocked);
  await page.reload();
  await practice.expectTitle('Puerto Rico District Court Login');
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  await practice.expectMenuBar(menus.filing);
});

test('a full store does not stop the practice either', async ({ practice, page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await practice.open(at.link);
  await practice.logIn();
  await practice.expectMenuBar(menus.limited);
  await expect(practice.status).toHaveText(words.frame.storageBlocked);
});

for (const event of [
  { type: 'clock.ran', to: 9007199254740991 },
  { type: 'clock.waited', to: 8639999999999999 },
]) {
  test(`a stored ${event.type} beyond all dates is dropped where the clock can run too`, async ({ practice, page }) => {
    const stored = { scenario: 'mfa-sign-in', version: 1, variant: 'usual', events: [event] };
    await page.addInitScript((value) => {
      if (!sessionStorage.getItem('seeded')) sessionStorage.setItem('dry-docket:pacer/mfa-sign-in', value);
      sessionStorage.setItem('seeded', 'once');
    }, JSON.stringify(stored));
    await practice.open('/practice/pacer/mfa-sign-in/');
    await expect(practice.status).toHaveText(words.frame.storageBad);
    await practice.askCoach();
  });
}
