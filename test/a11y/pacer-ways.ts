import type { PracticePage } from '../browser/practice-page.ts';
import { expect } from '../browser/practice-test.ts';

/** Checks the current screen. */
export type Look = (screen: string) => Promise<void>;
/** A way through practice that checks each screen on it. */
export type Way = (practice: PracticePage, look: Look) => Promise<void>;

const at = (scenario: string) => `/practice/pacer/${scenario}`;

const openAccount = async (practice: PracticePage) => {
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.expectTitle('Manage My Account');
};

/** Ways through every page of PACER, and of the sites that only look like it. */
export const pacerWays: Readonly<Record<string, Way>> = {
  'Manage My Account, and what is on file': async (practice, look) => {
    await practice.open(`${at('update-information')}/#my-account`);
    await practice.expectTitle('You are logged in to PACER');
    await look('logged in');
    await practice.press('My Account & Billing');
    await look('My Account & Billing');
    await practice.press('Manage My Account Login');
    for (const tab of ['Settings', 'Payments', 'Usage', 'Maintenance']) {
      await practice.press(tab);
      await expect(practice.control(tab)).toHaveAttribute('aria-current', 'page');
      await look(tab);
    }
    await practice.press('Display Registered Courts');
    await look('registered courts');
    await practice.press('Maintenance');
    await practice.press('E-File Registration/Maintenance History');
    await look('history, empty');
    await practice.press('Maintenance');
    await practice.press('Update Personal Information');
    await practice.field('E-mail address').fill('no address');
    await practice.press('Submit');
    await practice.expectWords('This is not an e-mail address.');
    await look('personal information, refused');
    await practice.press('Maintenance');
    await practice.press('Update E-Filer Email Noticing and Frequency');
    await look('noticing');
    await practice.press('Maintenance');
    await practice.press('Update Address Information');
    await practice.field('City').fill('Elsewhere');
    await practice.askCoach();
    await look('address, the coach marks something');
    await practice.press('Submit');
    await look('address, refused');
    await practice.choose('Reason for Update', 'The office has moved');
    await practice.choose('Apply update to', 'All Cases');
    await practice.control('Puerto Rico District').check();
    await practice.type('Address', 'New address');
    await practice.press('Submit');
    await practice.expectWords('Your changes are saved.');
    await look('saved');
    await practice.press('Close');
    await practice.press('E-File Registration/Maintenance History');
    await look('history');
    await practice.press('Log Out');
    await look('logged out');
  },
  'upgrading, tab by tab': async (practice, look) => {
    await practice.open(`${at('upgrade')}/#person`);
    await practice.expectTitle('Upgrade your PACER account');
    await practice.press('Security');
    await look('person, refused');
    await practice.choose('User Type', 'Law Firm');
    await practice.press('Next');
    await look('person, a law firm');
    await practice.choose('User Type', 'Attorney');
    await practice.askCoach();
    await look('person, the coach marks a tab');
    await practice.press('Next');
    await expect(practice.field('County')).toBeVisible();
    await look('address');
    await practice.type('County', 'County');
    await practice.press('Next');
    await practice.field('New PACER username').fill('short');
    await practice.press('Submit');
    await look('security, refused');
    await practice.open(`${at('upgrade')}/#submit`);
    await expect(practice.field('New PACER username')).toHaveValue(await practice.value('New PACER username'));
    await look('security, filled in');
    await practice.press('Submit');
    await practice.expectWords('Upgrade Completed');
    await look('upgraded');
  },
  'registering, with an account that may exist, and by mail': async (practice, look) => {
    await practice.open(`${at('register')}/#account-exists`);
    await practice.press('Need an account?');
    await look('attorney filers');
    await practice.press('Register for an Account');
    await practice.choose('User Type', 'INDIVIDUAL');
    await look('the form');
    await practice.type('First Name', 'First name');
    await practice.type('Last Name', 'Last name');
    await practice.type('Date of Birth', 'Date of birth');
    await practice.type('E-mail address', 'E-mail address');
    await practice.press('Next');
    await practice.expectWords('an account may already exist');
    await look('an account may exist');
    await practice.open(`${at('register')}/#payment`);
    await practice.expectTitle('Payment Information');
    await practice.press('Next');
    await look('payment, refused');
    await practice.choose('How will you pay?', 'Without a credit card');
    await practice.press('Next');
    await practice.expectTitle('Acknowledgment of Policies and Procedures');
    await look('policies');
    await practice.control('I have read the policies and procedures.').check();
    await practice.press('Submit');
    await look('registered');
    await practice.press('Back to the login page');
    await practice.type('Username', 'New PACER username');
    await practice.type('Password', 'New PACER password');
    await practice.press('Login');
    await practice.expectTitle('PACER User Not Activated');
    await look('not activated');
  },
  'what is forgotten': async (practice, look) => {
    await practice.open(`${at('recover-username')}/#more-options`);
    await practice.expectTitle('Forgot your username?');
    await practice.press('Submit');
    await look('forgotten username, refused');
    await practice.press('Click here for more options');
    await look('more options');
    await practice.open(`${at('recover-username')}/#back`);
    await practice.expectTitle('Check your e-mail');
    await look('a message has come, and lies open');
    await practice.open(`${at('recover-password')}/`);
    await practice.press('Forgot password?');
    await look('forgotten password');
    await practice.type('E-mail address', 'E-mail address');
    await practice.type('PACER username', 'PACER username');
    await practice.press('Submit');
    await practice.device(practice.mailbox, 'Reset your PACER password');
    await look('the message with the link');
    await practice.device(practice.mailbox, 'Reset PACER Password');
    await practice.field('New PACER password').fill('granite');
    await practice.press('Submit');
    await look('new password, refused');
    await practice.type('New PACER password', 'New PACER password');
    await practice.type('New PACER password again', 'New PACER password');
    await practice.press('Submit');
    await look('password set');
    await practice.device(practice.mailbox, 'Reset PACER Password');
    await look('the link is used');
  },
  'warnings, the firm’s account, and bills': async (practice, look) => {
    await practice.open(`${at('reactivate')}/#closed`);
    await practice.logIn();
    await practice.expectTitle('PACER User Inactive');
    await practice.device(practice.telephone, 'Call the PACER Service Center');
    await look('inactive, and nobody answers');
    await practice.open(`${at('group-billing')}/`);
    await practice.logIn();
    await openAccount(practice);
    await practice.press('Remove Your PACER Account from a PAA');
    await practice.field('Remark').fill('I have left the firm.');
    await look('leaving a PAA');
    await practice.press('Submit');
    await practice.device(practice.mailbox, 'Write to the PACER Service Center');
    await look('left, and a letter is begun');
    await practice.whatIf('You are logged in with the firm’s account');
    await practice.press('Maintenance');
    await look('an account that pays for others');
    await practice.open(`${at('update-information')}/#billing`);
    await practice.logIn();
    await practice.acceptNotice();
    await openAccount(practice);
    await practice.press('Update PACER Billing Email');
    await practice.type('Email', 'New e-mail address');
    await practice.press('Submit');
    await look('billing e-mail, refused');
    await practice.type('Confirm Email', 'New e-mail address');
    await practice.press('Submit');
    await look('billing e-mail, saved');
  },
  'sites that are not PACER’s, and cookies': async (practice, look) => {
    await practice.open(`${at('wrong-site')}/`);
    await practice.device(practice.mailbox, 'Your PACER password expires today');
    await look('a look-alike, and the message that led there');
    await practice.type('Username', 'PACER username');
    await expect(practice.status).toContainText('Scenario failed');
    await look('given away');
    await practice.whatIf('It is a training site');
    await practice.type('Username', 'PACER username');
    await practice.type('Password', 'PACER password');
    await practice.press('Login');
    await look('a training site, refused');
    await practice.open(`${at('recover-password')}/#cookies-refused`);
    await practice.logIn();
    await practice.expectWords('Your browser must accept cookies.');
    await look('cookies refused');
  },
};
