import type { PracticePage } from './practice-page.ts';
import { expect } from './practice-test.ts';

/** Fills in the Person tab of the form that registers, by the names of its fields. */
async function fillInPerson(practice: PracticePage): Promise<void> {
  await practice.type('First Name', 'First name');
  await practice.type('Last Name', 'Last name');
  await practice.type('Date of Birth', 'Date of birth');
  await practice.type('E-mail address', 'E-mail address');
  await practice.choose('User Type', 'Attorney');
  await practice.press('Next');
}

/** Fills in the other two tabs, up to the question of how to pay. */
export async function fillInTheRest(practice: PracticePage): Promise<void> {
  await practice.type('Address', 'Address');
  for (const field of ['City', 'State', 'County', 'Country']) await practice.type(field, field);
  await practice.type('Zip Code', 'Zip code');
  await practice.type('Primary Phone', 'Primary phone');
  await practice.press('Next');
  await practice.type('New PACER username', 'New PACER username');
  await practice.type('New PACER password', 'New PACER password');
  await practice.type('New PACER password again', 'New PACER password');
  await practice.choose('First security question', 'On which street did you live first?');
  await practice.type('Answer to the first security question', 'First security answer');
  await practice.choose('Second security question', 'What was your first pet called?');
  await practice.type('Answer to the second security question', 'Second security answer');
  await practice.press('Next');
  await practice.expectTitle('Payment Information');
}

/** From that question to the end. */
export async function payAndSubmit(practice: PracticePage, payment: string): Promise<void> {
  await practice.choose('How will you pay?', payment);
  await practice.press('Next');
  await practice.expectTitle('Acknowledgment of Policies and Procedures');
  await expect(practice.control('Submit')).toBeDisabled();
  await practice.control('I have read the policies and procedures.').check();
  await practice.press('Submit');
  await practice.expectWords('Your account has been created!');
}

/** One of the two ways to pay. */
export const withCard = 'With a credit card (the practice has no field for its number)';

/** From the login page past the Person tab. */
export async function beginToRegister(practice: PracticePage): Promise<void> {
  await practice.press('Need an account?');
  await practice.press('Register for an Account');
  await fillInPerson(practice);
}

/** Logs in with the account that has been registered. */
export async function logInAnew(practice: PracticePage): Promise<void> {
  await practice.press('Back to the login page');
  await practice.type('Username', 'New PACER username');
  await practice.type('Password', 'New PACER password');
  await practice.press('Login');
}
