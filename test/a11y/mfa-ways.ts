import type { PracticePage } from '../browser/practice-page.ts';
import { expect } from '../browser/practice-test.ts';
import type { Way } from './pacer-ways.ts';

const at = (scenario: string) => `/practice/pacer/${scenario}`;
const login = 'https://pacer.login.uscourts.gov/csologin/login.jsf';

const openMethods = async (practice: PracticePage) => {
  await practice.press('My Account & Billing');
  await practice.press('Manage My Account Login');
  await practice.press('Manage MFA Settings');
  await practice.expectWords('MFA Methods');
};

/** Ways through every page of the second factor, its refusals, and the phone in each of its states. */
export const mfaWays: Readonly<Record<string, Way>> = {
  'enrolling with an app': async (practice, look) => {
    await practice.open(`${at('mfa-enroll')}/#settings`);
    await look('the account, not enrolled');
    await practice.press('Manage MFA Settings');
    await look('methods, none');
    await practice.press('Add App');
    await practice.press('Submit');
    await practice.expectWords('Enter the security code.');
    await look('security code, refused');
    await practice.device(practice.mailbox, 'Your PACER security code');
    await look('the message');
    await practice.type('Security code', 'Security code');
    await practice.press('Submit');
    await practice.press('Next');
    await practice.expectWords('Enter a nickname.');
    await look('nickname, refused');
    await practice.type('Nickname', 'Nickname');
    await practice.press('Next');
    await look('QR code');
    await practice.askCoach();
    await look('QR code, the coach marks the phone');
    await practice.device(practice.phone, 'Type the key by hand');
    await look('a passcode on the phone');
    await practice.press('Next');
    await practice.field('One-time passcode').fill('123');
    await practice.press('Next');
    await practice.expectWords('The one-time passcode has six digits.');
    await look('verify, refused');
    await practice.type('One-time passcode', 'One-time passcode');
    await practice.press('Next');
    await look('confirmation');
    await practice.press('Submit');
    await look('added');
    await practice.press('Back to MFA Methods');
    await look('methods, one app');
    await practice.device(practice.clock, 'Run in real time');
    await look('the clock runs');
  },
  'the prompt, and a code that is refused': async (practice, look) => {
    await practice.open(at('mfa-prompted'));
    await practice.logIn();
    await practice.expectTitle('User Update Required');
    await look('prompt');
    await practice.press('Enroll');
    await look('methods, on the way');
    await practice.open(`${at('mfa-prompted')}/#no-skips-left`);
    await practice.logIn();
    await practice.expectTitle('User Update Required');
    await look('prompt without Skip');
    await practice.open(at('mfa-late-code'));
    await practice.logIn();
    await practice.type('One-time passcode', 'One-time passcode');
    await practice.press('Submit');
    await practice.expectWords('Invalid username, password, or one-time passcode.');
    await look('passcode, refused');
    await practice.press('I have none of my methods');
    await look('no method');
  },
  'backup codes, and a lost phone': async (practice, look) => {
    await practice.open(at('mfa-lost-phone'));
    await look('the phone is lost');
    await practice.device(practice.phone, 'Get another phone');
    await look('a new phone');
    await practice.logIn();
    await practice.press('Use a backup code');
    await practice.field('Backup code').fill('0000-0000');
    await practice.press('Submit');
    await practice.expectWords('This is not one of your backup codes.');
    await look('backup code, refused');
    await practice.open(at('mfa-backup-codes'));
    await practice.logIn();
    await practice.press('Use a backup code');
    await practice.type('Backup code', 'Backup code');
    await practice.press('Submit');
    await practice.acceptNotice();
    await openMethods(practice);
    await look('methods, no code left');
    await practice.press('Get New Codes');
    await practice.device(practice.mailbox, 'Your PACER security code');
    await practice.type('Security code', 'Security code');
    await practice.press('Submit');
    await expect(practice.status).toContainText('Scenario complete');
    await look('ten new codes');
    await practice.goTo(login);
    await look('login again');
  },
  'the junk folder, and too many apps': async (practice, look) => {
    await practice.open(`${at('mfa-enroll')}/#junk`);
    await practice.wake();
    await look('mailbox with a junk folder');
    await practice.device(practice.mailbox, 'Junk folder');
    await look('junk folder');
    await practice.open(`${at('mfa-shared-account')}/#full`);
    await practice.press('Manage MFA Settings');
    await practice.press('Add App');
    await practice.expectWords('This account has five authentication apps. Delete one before you add another.');
    await look('methods, full');
    await practice.press('Delete Robin-Authy');
    await expect(practice.status).toContainText('Scenario failed');
    await look('a colleague’s app is deleted');
  },
};
