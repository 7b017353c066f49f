import { refusalIn } from '../../src/domain/court.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { at, court, expect, menus, test } from '../browser/practice-test.ts';

/** Checks what the page says, what the coach explains, and that the way to the goal is still open. */
async function expectRefused(practice: PracticePage, reason: Reason): Promise<void> {
  const { message, lesson } = refusalIn(court, reason);
  await practice.expectWords(message.text);
  await practice.expectFocusOn(message.text);
  await expect(practice.coach).toContainText(lesson);
  await practice.askCoach();
}

/** A login that PACER refuses: what is typed into the two fields, and why it is refused. */
const refusedLogins: readonly [string, (practice: PracticePage) => Promise<void>, Reason][] = [
  ['nothing', () => Promise.resolve(), 'username-missing'],
  ['a username only', (practice) => practice.type('Username', 'PACER username'), 'password-missing'],
  [
    'a password that is not the card’s',
    async (practice) => {
      await practice.type('Username', 'PACER username');
      await practice.field('Password').fill('not the password');
    },
    'wrong-pacer-credentials',
  ],
  [
    'a username that is not the card’s',
    async (practice) => {
      await practice.field('Username').fill('somebody');
      await practice.type('Password', 'PACER password');
    },
    'wrong-pacer-credentials',
  ],
  [
    'the CM/ECF login and password',
    async (practice) => {
      await practice.type('Username', 'CM/ECF login');
      await practice.type('Password', 'CM/ECF password');
    },
    'cmecf-credentials-at-pacer',
  ],
];

for (const [what, typeIt, reason] of refusedLogins) {
  test(`PACER refuses ${what}, and then takes what is right`, async ({ practice }) => {
    await practice.open(at.link);
    await typeIt(practice);
    await practice.press('Login');
    await expectRefused(practice, reason);
    await practice.logIn();
    await practice.expectMenuBar(menus.limited);
    await expect(practice.words(refusalIn(court, reason).message.text)).toBeHidden();
  });
}

/** Credentials that the link utility refuses, and why. */
const refusedFilers: readonly [string, (practice: PracticePage) => Promise<void>, Reason][] = [
  ['nothing', () => Promise.resolve(), 'cmecf-login-missing'],
  ['a login only', (practice) => practice.type('CM/ECF login', 'CM/ECF login'), 'cmecf-password-missing'],
  [
    'the PACER username and password',
    async (practice) => {
      await practice.type('CM/ECF login', 'PACER username');
      await practice.type('CM/ECF password', 'PACER password');
    },
    'pacer-credentials-at-cmecf',
  ],
  [
    'a pair that is not the card’s',
    async (practice) => {
      await practice.field('CM/ECF login').fill('somebody');
      await practice.field('CM/ECF password').fill('something');
    },
    'wrong-cmecf-credentials',
  ],
];

for (const [what, typeIt, reason] of refusedFilers) {
  test(`the link utility refuses ${what}, and then takes what is right`, async ({ practice }) => {
    await practice.open(`${at.link}#cmecf-login`);
    await expect(practice.field('CM/ECF login')).toBeVisible();
    await typeIt(practice);
    await practice.press('Submit');
    await expectRefused(practice, reason);
    await practice.submitFilingCredentials();
  });
}

test('the field says when a value is not on the card, without refusing it yet', async ({ practice }) => {
  await practice.open(at.link);
  await practice.field('Username').fill('somebody');
  await expect(practice.field('Username')).toHaveAccessibleDescription(/^That is not on the card\./);
  await practice.type('Username', 'PACER username');
  await expect(practice.field('Username')).toHaveAccessibleDescription('');
});
