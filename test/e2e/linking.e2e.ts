import { refusalIn } from '../../src/domain/court.ts';
import { at, court, expect, menus, pagesWithLinking, test, words } from '../browser/practice-test.ts';
import { oneMore } from '../browser/thorough.ts';

const complete = `Scenario complete. ${words.link.complete}`;

for (const [place, path] of pagesWithLinking) {
  test.describe(`linking on the ${place}`, () => {
    test('with the values of the card, from the first login to the filing menus', async ({ practice }) => {
      await practice.open(path);
      await practice.expectTitle('Puerto Rico District Court Login');
      await practice.logIn();
      await practice.expectTitle('Puerto Rico District Court');
      await practice.expectMenuBar(menus.limited);

      await practice.openLinkUtility();
      await practice.submitFilingCredentials();
      await expect(practice.browser.getByRole('definition')).toHaveText(['Alex Sample', 'Alex Sample']);
      await practice.press('Submit');
      await practice.expectWords('Your PACER account has been linked to your CM/ECF account');
      await practice.expectMenuBar(menus.limited);

      await practice.press('Log Out');
      await expect(practice.menuBar).toBeHidden();
      await practice.goTo(at.courtAddress);
      await practice.logIn();
      await practice.acceptNotice();
      await practice.expectMenuBar(menus.filing);
      await expect(practice.status).toHaveText(complete);

      await practice.press('Log Out');
      await practice.goTo(at.courtAddress);
      await practice.type('Username', 'CM/ECF login');
      await practice.type('Password', 'CM/ECF password');
      await practice.press('Login');
      const refused = refusalIn(court, 'cmecf-credentials-at-pacer');
      await practice.expectWords(refused.message.text);
      await expect(practice.coach).toContainText(refused.lesson);
      await expect(practice.menuBar).toBeHidden();
    });

    test('with the buttons of the card instead of typing', async ({ practice }) => {
      await practice.open(path);
      await practice.field('Username').click();
      await practice.fillIn('PACER username');
      await expect(practice.field('Username')).toHaveValue(await practice.value('PACER username'));
      await practice.field('Password').click();
      await practice.fillIn('PACER password');
      await expect(practice.field('Password')).toHaveValue(await practice.value('PACER password'));
      await practice.press('Login');
      await practice.openLinkUtility();

      // A button writes where the reader was last, even what does not belong there.
      await practice.field('CM/ECF password').click();
      await practice.fillIn('CM/ECF login');
      await expect(practice.field('CM/ECF password')).toHaveValue(await practice.value('CM/ECF login'));
      await practice.fillIn('CM/ECF password');
      await practice.field('CM/ECF login').click();
      await practice.fillIn('CM/ECF login');
      await practice.press('Submit');
      await practice.expectWords('Do you want to link these accounts?');
    });

    test('by the coach alone, doing what it says', oneMore(path !== at.link), async ({ practice }) => {
      await practice.open(path);
      const answers = await practice.beLed((says) => practice.follow(says));
      await practice.expectMenuBar(menus.filing);
      await expect(practice.status).toHaveText(complete);
      expect(answers, 'no step is repeated, and none is missing').toHaveLength(16);
    });

    test('by the coach alone, letting it do each step', oneMore(path !== at.guide), async ({ practice }) => {
      await practice.open(path);
      await practice.beLed(() => practice.coachButton('Do it for me').click());
      await practice.expectMenuBar(menus.filing);
      await expect(practice.status).toHaveText(complete);
    });
  });
}

test('Enter in a field submits the page, and the right field stays in hand', async ({ practice }) => {
  await practice.open(at.link);
  await practice.type('Username', 'PACER username');
  await practice.field('Username').press('Enter');
  await practice.expectWords(refusalIn(court, 'password-missing').message.text);
  await practice.type('Username', 'PACER username');
  await practice.type('Password', 'PACER password');
  await practice.field('Password').press('Enter');
  await practice.expectTitle('Puerto Rico District Court');
});

test('the password is masked on the screen, and never a password field', async ({ practice }) => {
  await practice.open(at.link);
  await expect(practice.field('Password')).toHaveAttribute('type', 'text');
  await expect(practice.field('Password')).toHaveCSS('-webkit-text-security', 'disc');
  await expect(practice.field('Username')).toHaveCSS('-webkit-text-security', 'none');
});
