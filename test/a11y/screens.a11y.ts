import { expectAccessible, expectNoSidewaysScroll } from '../browser/accessibility.ts';
import { at, expect, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';
import { mfaWays } from './mfa-ways.ts';
import { pacerWays, type Way } from './pacer-ways.ts';

/** Ways through every page, refusal, device and end of the practice. */
const ways: Readonly<Record<string, Way>> = {
  'logging in, and being refused': async (practice, look) => {
    await practice.open(at.link);
    await practice.wake();
    await look('login');
    await practice.field('Username').fill('somebody');
    await practice.field('Password').fill('something');
    await look('login, with what is not on the card');
    await practice.press('Login');
    await practice.expectWords('Invalid username or password');
    await look('login, refused');
    await practice.askCoach();
    await look('login, the coach marks a field');
    await practice.press('Forgot password?');
    await practice.expectTitle('Not part of this practice');
    await look('elsewhere');
    await practice.goTo('nowhere');
    await expect(practice.browser).toContainText(words.frame['elsewhere.unknown']);
    await look('elsewhere, unknown address');
    await practice.goTo('https://pacer.login.uscourts.gov/csologin/login.jsf');
    await practice.logIn();
    await practice.expectTitle('You are logged in to PACER');
    await look('logged in to PACER');
  },
  linking: async (practice, look) => {
    await practice.open(`${at.link}#utilities`);
    await practice.expectTitle('Puerto Rico District Court');
    await look('home, limited menus');
    await practice.press('Query');
    await practice.expectTitle('Query');
    await look('a menu');
    await practice.press('Utilities');
    await practice.expectTitle('Utilities');
    await look('utilities');
    await practice.press('Link a CM/ECF account to my PACER account');
    await expect(practice.field('CM/ECF login')).toBeVisible();
    await practice.press('Submit');
    await practice.expectWords('CM/ECF login: a value is required.');
    await look('link utility, refused');
    await practice.submitFilingCredentials();
    await look('the two names');
    await practice.press('Submit');
    await practice.expectWords('Your PACER account has been linked to your CM/ECF account');
    await look('confirmation');
    await practice.press('Log Out');
    await practice.expectTitle('Logged out');
    await look('logged out');
  },
  'the redaction notice and the end': async (practice, look) => {
    await practice.open(`${at.link}#log-in-again`);
    await practice.expectTitle('Logged out');
    await practice.goTo(at.courtAddress);
    await practice.logIn();
    await practice.expectTitle('Redaction Agreement');
    await look('notice');
    await practice.askCoach();
    await look('notice, the coach marks the box');
    await practice.acceptNotice();
    await expect(practice.status).toContainText('Scenario complete');
    for (const summary of ['Whose words are these?', 'What if…', 'What you have done']) {
      await practice.practice.getByText(summary, { exact: true }).click();
    }
    await look('complete, everything unfolded');
    await practice.press('Civil');
    await practice.expectTitle('Civil');
    await look('a filing menu');
  },
  'before the date, linked already, legacy': async (practice, look) => {
    const { variants } = words.link;
    await practice.open(at.link);
    await practice.whatIf(variants['before-nextgen']!.title);
    await practice.logIn();
    await practice.press('Utilities');
    await practice.expectTitle('Utilities');
    await practice.askCoach();
    await look('before the date, the coach marks the clock');
    await practice.whatIf(variants['linked-already']!.title);
    await practice.logIn();
    await practice.acceptNotice();
    await practice.openLinkUtility();
    await practice.type('CM/ECF login', 'CM/ECF login');
    await practice.type('CM/ECF password', 'CM/ECF password');
    await practice.press('Submit');
    await practice.expectWords('This CM/ECF account is linked already.');
    await look('linked already');
    await practice.whatIf(variants.legacy!.title);
    await practice.logIn();
    await practice.press('Utilities');
    await practice.press('Link a CM/ECF account to my PACER account');
    await expect(practice.status).toContainText('Scenario complete');
    await look('legacy');
  },
  'the telephone': async (practice, look) => {
    await practice.open(at.link);
    await practice.whatIf(words.link.variants.deactivated!.title);
    await practice.logIn();
    await expect(practice.browser).toContainText('This PACER account is deactivated.');
    await look('deactivated');
    await practice.device(practice.telephone, 'Call the PACER Service Center');
    await practice.askCoach();
    await look('on the line, the coach marks what to say');
    await practice.device(practice.telephone, 'My PACER account is deactivated. Please activate it.');
    await expect(practice.telephone).toContainText('The account is active again.');
    await look('answered');
  },
  'names that differ, and the ends beside the goal': async (practice, look) => {
    await practice.open(at.nameMismatch);
    await practice.press('Log Out');
    await expect(practice.status).toContainText('Nothing is wrong');
    await look('a good end');
    await practice.open(`${at.nameMismatch}#names`);
    await practice.expectWords('Robin Specimen');
    await look('names that differ');
    await practice.device(practice.telephone, 'Call the CM/ECF help desk');
    await look('on the line with the court');
    await practice.press('Submit');
    await expect(practice.status).toContainText('Scenario failed');
    await look('failed');
  },
  'beside the guide': async (practice, look) => {
    await practice.open(at.guide);
    const handle = practice.page.getByRole('button', { name: 'Open the practice' });
    if (await handle.isVisible()) await handle.click();
    await practice.logIn();
    await practice.expectTitle('Puerto Rico District Court');
    await look('guide with the practice in use');
  },
  ...pacerWays,
  ...mfaWays,
};

/** The windows in which screens are checked; the second is one more. */
const windows = [
  { width: 1440, height: 900, colorScheme: 'light', narrowest: 1024, only: 'every rule' },
  { width: 390, height: 844, colorScheme: 'dark', narrowest: 320, only: 'rules of look' },
] as const;

for (const { width, height, colorScheme, narrowest, only } of windows) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });
    for (const [what, go] of Object.entries(ways)) {
      const details = oneMore(width !== windows[0].width);
      test(`${what}: every screen is accessible and fits`, details, async ({ practice, page }) => {
        const lookedAt = new Set<string>();
        await go(practice, async (screen) => {
          // What is around a practice does not change: it is checked with the first screen.
          const isSeen = lookedAt.has(page.url());
          lookedAt.add(page.url());
          await expectAccessible(page, screen, only, isSeen ? '#practice' : undefined);
          await page.setViewportSize({ width: narrowest, height });
          await expectNoSidewaysScroll(page, screen);
          await page.setViewportSize({ width, height });
        });
      });
    }
  });
}
