import { pacerFormScenarios } from '../../src/scenarios/pacer/registration.ts';
import { pacerScenarios } from '../../src/scenarios/pacer/account.ts';
import type { PracticePage } from '../browser/practice-page.ts';
import { expect, test } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { beginToRegister, fillInTheRest, logInAnew, payAndSubmit, withCard } from '../browser/registering.ts';
import { scenarioWords } from '../support/content.ts';
import { playedGuides } from '../support/guides.ts';

const wordsOf = (id: string) => scenarioWords[id]!;
const login = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const activate = 'My PACER account is deactivated. Please activate it.';

const expectComplete = (practice: PracticePage, scenario: string, variant = 'usual') => {
  const words = wordsOf(scenario);
  return expect(practice.status).toHaveText(`Scenario complete. ${(words.variants[variant] ?? words).complete}`);
};

async function expectFailed(practice: PracticePage, scenario: string, wrongEnd: string): Promise<void> {
  const { title, lesson } = wordsOf(scenario).wrongEnds[wrongEnd]!;
  await expect(practice.status).toHaveText(`Scenario failed. ${title}`);
  await expect(practice.coach).toContainText(lesson);
}

// In `npm test`, the usual case of what no guide plays: guides are played in `test/a11y/guides.a11y.ts`.
for (const { id: scenario, variants } of [...pacerFormScenarios, ...pacerScenarios]) {
  const hasGuide = playedGuides.some(({ path, front }) => path.startsWith('pacer/') && front.scenario === scenario);
  for (const { id } of variants) {
    const details = oneMore(hasGuide || id !== 'usual');
    test(`the coach leads through ${scenario}, ${id}, to its goal`, details, async ({ practice }) => {
      await practice.open(`/practice/pacer/${scenario}/${id === 'usual' ? '' : `#${id}`}`);
      await practice.wake();
      // What the coach says is done by hand in the usual case, and by the coach itself in the others.
      const itself = () => practice.coachButton('Do it for me').click();
      await practice.beLed(id === 'usual' ? (says) => practice.follow(says) : itself);
      await expectComplete(practice, scenario, id);
    });
  }
}

test('registering by hand, from the login page, with a card', async ({ practice }) => {
  await practice.open('/practice/pacer/register/');
  await beginToRegister(practice);
  await fillInTheRest(practice);
  await payAndSubmit(practice, withCard);
  await logInAnew(practice);
  await expectComplete(practice, 'register');
});

test('registering with a username and a password of one’s own', async ({ practice }) => {
  await practice.open('/practice/pacer/register/');
  await beginToRegister(practice);
  await fillInTheRest(practice);
  await practice.coachButton('Undo').click();
  await practice.field('New PACER username').fill('anotherone');
  await practice.field('New PACER password').fill('Willow?Granite-Field');
  await practice.field('New PACER password again').fill('Willow?Granite-Field');
  await expect(practice.field('New PACER password again')).toHaveAccessibleDescription('');
  await practice.press('Next');
  await payAndSubmit(practice, withCard);
  expect(await practice.value('New PACER username')).toBe('anotherone');
  expect(await practice.value('New PACER password')).toBe('Willow?Granite-Field');
  await logInAnew(practice);
  await expectComplete(practice, 'register');
});

test('registering without a card: the search waits for the token in the letter', async ({ practice }) => {
  await practice.open('/practice/pacer/register/#without-card');
  await beginToRegister(practice);
  await fillInTheRest(practice);
  await payAndSubmit(practice, 'Without a credit card');
  await expect(practice.card).not.toContainText('Authentication token');
  await logInAnew(practice);
  await practice.expectTitle('PACER User Not Activated');
  await practice.press('Continue');
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.expectWords('Not activated');
  await practice.press('Activate Case Search Privileges');
  await practice.device(practice.clock, 'Set the clock to March 20, 2026 at 10:00 AM');
  await practice.type('Authentication token', 'Authentication token');
  await practice.press('Submit');
  await practice.expectWords('Active');
  await expectComplete(practice, 'register', 'without-card');
});

test('an account may exist: stopping and recovering it is the way', async ({ practice }) => {
  await practice.open('/practice/pacer/register/#account-exists');
  await beginToRegister(practice);
  await practice.expectWords('an account may already exist');
  await practice.press('Forgot username?');
  await practice.type('E-mail address', 'E-mail address');
  await practice.press('Click here for more options');
  await practice.type('First Name', 'First name');
  await practice.type('Last Name', 'Last name');
  await practice.type('Date of Birth', 'Date of birth');
  await practice.press('Submit');
  await practice.device(practice.mailbox, 'Your PACER username');
  await expectComplete(practice, 'register', 'account-exists');
});

test('a reader who registers anyway has two accounts, until Undo', async ({ practice }) => {
  await practice.open('/practice/pacer/register/#account-exists');
  await beginToRegister(practice);
  await practice.expectWords('an account may already exist');
  await practice.press('Continue');
  await fillInTheRest(practice);
  await payAndSubmit(practice, withCard);
  await practice.expectWords('The account is on hold: its search is inactive.');
  await expectFailed(practice, 'register', 'registered-twice');
  await practice.coachButton('Undo').click();
  await practice.expectTitle('Acknowledgment of Policies and Procedures');
  await expect(practice.status).not.toContainText('Scenario failed');
  await practice.askCoach();
});

for (const what of ['username', 'password'] as const) {
  test(`a ${what} typed on a page that is not PACER’s is given away, until Undo`, async ({ practice }) => {
    await practice.open('/practice/pacer/wrong-site/');
    const field = what === 'username' ? 'Username' : 'Password';
    await practice.type(field, `PACER ${what}`);
    await expectFailed(practice, 'wrong-site', 'gave-away');
    // Logging in to the real PACER afterwards takes nothing back.
    await practice.press('Login');
    await practice.expectTitle('PACER Login');
    await expect(practice.address).toHaveValue(login);
    await practice.logIn();
    await expectFailed(practice, 'wrong-site', 'gave-away');
    const count = (await practice.transcript()).length;
    for (let done = 0; done < count; done += 1) await practice.coachButton('Undo').click();
    await expect(practice.status).not.toContainText('Scenario failed');
    await expect(practice.address).not.toHaveValue(login);
    await practice.goTo(login);
    await practice.logIn();
    await expectComplete(practice, 'wrong-site');
  });
}

test('emptying the field takes nothing back either: such a page reads every letter', async ({ practice }) => {
  await practice.open('/practice/pacer/wrong-site/');
  // Nobody can know what was typed and deleted again before the script came.
  await practice.wake();
  await practice.type('Username', 'PACER username');
  await practice.field('Username').clear();
  await expectFailed(practice, 'wrong-site', 'gave-away');
});

test('the look-alike is told by its address, and by nothing else', async ({ practice }) => {
  await practice.open('/practice/pacer/wrong-site/');
  await practice.expectTitle('PACER Login');
  await expect(practice.address).toHaveValue('https://pacer-uscourts.example/login');
  await practice.goTo(login);
  await practice.logIn();
  await expectComplete(practice, 'wrong-site');
  await practice.device(practice.mailbox, 'Your PACER password expires today');
  await practice.device(practice.mailbox, 'Keep my PACER password');
  await expect(practice.address).toHaveValue('https://pacer-uscourts.example/login');
});

/** From the login to Manage My Account, past the warning that the search is inactive. */
async function openAccount(practice: PracticePage): Promise<void> {
  await practice.logIn();
  await practice.expectTitle('PACER User Inactive');
  await practice.press('Continue');
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
}

test('an inactive search: the PACER Service Center switches it on while one watches', async ({ practice }) => {
  await practice.open('/practice/pacer/reactivate/');
  await openAccount(practice);
  await practice.expectWords('Inactive');
  await practice.device(practice.telephone, 'Call the PACER Service Center');
  await practice.device(practice.telephone, activate);
  await practice.expectWords('Active');
  await expectComplete(practice, 'reactivate');
});

test('leaving the firm’s account: the search goes off, and on again', async ({ practice }) => {
  await practice.open('/practice/pacer/group-billing/');
  await practice.logIn();
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.press('Remove Your PACER Account from a PAA');
  await practice.field('Remark').fill('I have left the firm.');
  await practice.press('Submit');
  await practice.expectWords('Your account is off the PACER Administrative Account.');
  await practice.expectWords('Inactive');
  await practice.device(practice.mailbox, 'Write to the PACER Service Center');
  await practice.device(practice.mailbox, `Send: “${activate}”`);
  await expectComplete(practice, 'group-billing');
});

test('an account that only pays has nothing to file with', async ({ practice }) => {
  await practice.open('/practice/pacer/group-billing/#administrative');
  await practice.expectWords('PACER Administrative Account');
  await practice.press('Maintenance');
  await practice.expectWords('This account pays for others. It neither searches nor files.');
  await expect(practice.control('Update Personal Information')).toBeHidden();
  await practice.press('Log Out');
  await practice.goTo(login);
  await practice.logIn();
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await expectComplete(practice, 'group-billing', 'administrative');
});
