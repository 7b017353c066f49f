import { mfaCodesScenarios } from '../../src/scenarios/mfa/with-codes.ts';
import { mfaScenarios } from '../../src/scenarios/mfa/with-phone.ts';
import { practiceMorning } from '../../src/scenarios/people/moments.ts';
import { passcodeAt, readQrCode } from '../browser/passcodes.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { pacerPlace, scenarioWords } from '../support/content.ts';
import { playedGuides } from '../support/guides.ts';

const login = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const morning = practiceMorning(pacerPlace);
const at = (scenario: string, moment = '') => `/practice/pacer/${scenario}/${moment && `#${moment}`}`;

const expectComplete = (practice: PracticePage) => expect(practice.status).toContainText('Scenario complete');

async function expectFailed(practice: PracticePage, scenario: string, wrongEnd: string): Promise<void> {
  const { title, lesson } = scenarioWords[scenario]!.wrongEnds[wrongEnd]!;
  await expect(practice.status).toHaveText(`Scenario failed. ${title}`);
  await expect(practice.coach).toContainText(lesson);
}

/** What the coach says about a refused code. */
const lessonOf = (reason: string) => pacerPlace.refusals[reason as 'passcode-late']!.lesson;

// In `npm test`, the usual case of what no guide plays: guides are played in `test/a11y/guides.a11y.ts`.
for (const { id: scenario, variants } of [...mfaScenarios, ...mfaCodesScenarios]) {
  const hasGuide = playedGuides.some(({ path, front }) => path.startsWith('mfa/') && front.scenario === scenario);
  for (const { id } of variants) {
    const details = oneMore(hasGuide || id !== 'usual');
    test(`the coach leads through ${scenario}, ${id}, to its goal`, details, async ({ practice }) => {
      await practice.open(at(scenario, id === 'usual' ? '' : id));
      await practice.wake();
      await practice.beLed((says) => practice.follow(says));
      await expectComplete(practice);
    });
  }
}

/** From the beginning of enrolling to the page with the QR code. */
async function openQrCode(practice: PracticePage): Promise<void> {
  await practice.open(at('mfa-enroll', 'scan'));
  await practice.expectTitle('Manage My Account');
  await expect(practice.browser.getByRole('img', { name: 'QR code' })).toBeVisible();
}

const qrCode = (practice: PracticePage) => readQrCode(practice.browser.getByRole('img', { name: 'QR code' }));

test('an app of one’s own scans the QR code, and its passcode is taken', async ({ practice }) => {
  await openQrCode(practice);
  const address = new URL(await qrCode(practice));
  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('issuer')).toBe('Dry Docket practice');
  const key = address.searchParams.get('secret') ?? '';
  expect(await practice.browser.getByRole('definition').last().textContent()).toBe(
    key.replaceAll(/(.{4})(?=.)/g, '$1 '),
  );
  await practice.press('Next');
  await practice.field('One-time passcode').fill(passcodeAt(key, morning));
  await practice.press('Next');
  await practice.expectWords('The passcode is right. Submit to add the app.');
});

test('the same while the clock runs in real time', async ({ practice }) => {
  await openQrCode(practice);
  const key = new URL(await qrCode(practice)).searchParams.get('secret') ?? '';
  await practice.device(practice.clock, 'Run in real time');
  await expect(practice.clock).toContainText('The clock runs in real time.');
  await practice.press('Next');
  const field = practice.field('One-time passcode');
  await field.fill(passcodeAt(key, morning));
  await practice.press('Next');
  await practice.expectWords('Invalid username, password, or one-time passcode.');
  await field.fill(passcodeAt(key, Date.now()));
  await practice.press('Next');
  await practice.expectWords('The passcode is right. Submit to add the app.');
});

/** Opens the page that asks for a passcode. */
async function openPasscode(practice: PracticePage): Promise<void> {
  await practice.open(at('mfa-sign-in'));
  await practice.logIn();
  await expect(practice.field('One-time passcode')).toBeVisible();
}

/** Lets so many passcodes pass on the practice clock. */
async function waitFor(practice: PracticePage, passcodes: number): Promise<void> {
  for (let count = 0; count < passcodes; count += 1) await practice.device(practice.clock, 'Let 30 seconds pass');
}

test('the passcode before this one is still taken', async ({ practice }) => {
  await openPasscode(practice);
  const before = await practice.passcode();
  await waitFor(practice, 1);
  expect(await practice.passcode()).not.toBe(before);
  await practice.field('One-time passcode').fill(before);
  await practice.press('Submit');
  await practice.acceptNotice();
  await expectComplete(practice);
});

test('the passcode before that is not', async ({ practice }) => {
  await openPasscode(practice);
  const before = await practice.passcode();
  await waitFor(practice, 2);
  await practice.field('One-time passcode').fill(before);
  await practice.press('Submit');
  await practice.expectWords('Invalid username, password, or one-time passcode.');
  await expect(practice.coach).toContainText(lessonOf('passcode-late'));
});

test('one that grows old in its field is judged when it is submitted', async ({ practice }) => {
  await openPasscode(practice);
  await practice.type('One-time passcode', 'One-time passcode');
  await waitFor(practice, 2);
  await practice.press('Submit');
  await expect(practice.coach).toContainText(lessonOf('passcode-late'));
});

test('a passcode that was used is not taken again', async ({ practice }) => {
  await openPasscode(practice);
  await practice.type('One-time passcode', 'One-time passcode');
  await practice.press('Submit');
  await practice.acceptNotice();
  await practice.goTo(login);
  await practice.logIn();
  await practice.type('One-time passcode', 'One-time passcode');
  await practice.press('Submit');
  await practice.expectWords('Invalid username, password, or one-time passcode.');
  await expect(practice.coach).toContainText(lessonOf('passcode-used'));
});

for (const [what, text] of [
  ['five digits', '12345'],
  ['seven digits', '1234567'],
] as const) {
  test(`${what} are no passcode`, async ({ practice }) => {
    await openPasscode(practice);
    await practice.field('One-time passcode').fill(text);
    await practice.press('Submit');
    await practice.expectWords('The one-time passcode has six digits.');
    await expect(practice.coach).toContainText(lessonOf('passcode-malformed'));
  });
}

test('no code that is typed is stored', async ({ practice, page }) => {
  await openPasscode(practice);
  const passcode = (await practice.passcode()).replace(' ', '');
  await practice.field('One-time passcode').fill(passcode);
  await practice.press('Submit');
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  expect(stored).toContain('passcode/first/0');
  expect(stored).not.toContain(passcode);
  await page.reload();
  await practice.expectTitle('Redaction Agreement');
});

test('the phone goes on while the clock runs, and announces nothing', async ({ practice, page }) => {
  await page.clock.install({ time: new Date('2026-11-21T18:00:01Z') });
  await openPasscode(practice);
  await practice.device(practice.clock, 'Run in real time');
  const first = await practice.passcode();
  await page.clock.runFor(31_000);
  await expect(practice.phone.getByText(first)).toBeHidden();
  expect(await practice.phone.locator('[aria-live], [role=status], [role=timer]').count()).toBe(0);
  await expect(practice.status).toBeEmpty();
  await practice.type('One-time passcode', 'One-time passcode');
  await practice.press('Submit');
  await practice.acceptNotice();
  await expectComplete(practice);
});

test('three skips, and then the button is gone', async ({ practice }) => {
  await practice.open(at('mfa-prompted'));
  for (const left of [3, 2, 1]) {
    await practice.goTo(login);
    await practice.logIn();
    await practice.expectTitle('User Update Required');
    await practice.expectWords(`Skips that are left: ${left}.`);
    await practice.press('Skip');
    await practice.expectTitle('Redaction Agreement');
  }
  await practice.goTo(login);
  await practice.logIn();
  await practice.expectWords('You have skipped this three times. You have to enroll to go on.');
  await expect(practice.control('Skip')).toBeHidden();
});

test('a security code that does not come is in the junk folder', async ({ practice }) => {
  await practice.open(at('mfa-enroll', 'junk'));
  await practice.logIn();
  await practice.acceptNotice();
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.press('Manage MFA Settings');
  await practice.press('Add App');
  await expect(practice.mailbox).toContainText('No messages.');
  await practice.press('Submit');
  await expect(practice.coach).toContainText(lessonOf('security-code-missing'));
  await practice.device(practice.mailbox, 'Junk folder');
  await practice.device(practice.mailbox, 'Your PACER security code');
  await practice.type('Security code', 'Security code');
  await practice.press('Submit');
  await expect(practice.field('Nickname')).toBeVisible();
});

/** Logs in with the last backup code. */
async function useLastCode(practice: PracticePage): Promise<void> {
  await practice.logIn();
  await practice.press('Use a backup code');
  await practice.type('Backup code', 'Backup code');
  await practice.press('Submit');
  await practice.acceptNotice();
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
}

for (const scenario of ['mfa-backup-codes', 'mfa-lost-phone'] as const) {
  test(`${scenario}: whoever leaves with every code used is locked out, until Undo`, async ({ practice }) => {
    await practice.open(at(scenario));
    await useLastCode(practice);
    await practice.press('Log Out');
    await expectFailed(practice, scenario, 'locked-out');
    await practice.coachButton('Undo').click();
    await expect(practice.status).not.toContainText('Scenario failed');
  });
}

test('a backup code works once, and an old list not at all', async ({ practice }) => {
  await practice.open(at('mfa-backup-codes'));
  const used = await practice.value('Backup code');
  await useLastCode(practice);
  await practice.press('Manage MFA Settings');
  await practice.press('Get New Codes');
  await practice.device(practice.mailbox, 'Your PACER security code');
  await practice.type('Security code', 'Security code');
  await practice.press('Submit');
  await expectComplete(practice);
  await expect(practice.browser.getByRole('listitem').filter({ hasText: /^\d{4}-\d{4}$/ })).toHaveCount(10);
  await practice.goTo(login);
  await practice.logIn();
  await practice.press('Use a backup code');
  await practice.field('Backup code').fill(used);
  await practice.press('Submit');
  await practice.expectWords('This backup code is not valid any more.');
  await practice.type('Backup code', 'Backup code');
  const again = await practice.value('Backup code');
  await practice.press('Submit');
  await practice.acceptNotice();
  await practice.goTo(login);
  await practice.logIn();
  await practice.press('Use a backup code');
  await practice.field('Backup code').fill(again);
  await practice.press('Submit');
  await practice.expectWords('This backup code has been used.');
});

test('the app above the limit is refused', async ({ practice }) => {
  await practice.open(at('mfa-shared-account', 'full'));
  await practice.press('Manage MFA Settings');
  await practice.press('Add App');
  await practice.expectWords('This account has five authentication apps. Delete one before you add another.');
  await expect(practice.coach).toContainText(lessonOf('app-limit'));
});

test('deleting the app of a colleague who still works here is the failure', async ({ practice }) => {
  await practice.open(at('mfa-shared-account', 'full'));
  await practice.press('Manage MFA Settings');
  await practice.press('Delete Robin-Authy');
  await expectFailed(practice, 'mfa-shared-account', 'deleted-colleague');
});

test('logging out of the shared account before the new app is added is not a mistake', async ({ practice }) => {
  const { title, lesson } = scenarioWords['mfa-shared-account']!.goodEnds['logged-out']!;
  await practice.open(at('mfa-shared-account'));
  await practice.press('Log Out');
  await expect(practice.status).toContainText(title);
  await expect(practice.status).not.toContainText('failed');
  await expect(practice.coach).toContainText(lesson);
});
