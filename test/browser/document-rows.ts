import type { PracticePage } from './practice-page.ts';
import { expect, test } from './practice-test.ts';

/** The address that the tables begin with (prd guide, pp. 3, 4 and 8). */
export const login = 'https://pacer.login.uscourts.gov/csologin/login.jsf';

/** Rows of a table of the District of Puerto Rico's guide, word for word, each with what a person does for it. */
export type Rows = readonly (readonly [string, (practice: PracticePage) => Promise<unknown>])[];

/** Performs rows one after another. */
export async function perform(practice: PracticePage, rows: Rows): Promise<void> {
  for (const [row, does] of rows) await test.step(row, () => does(practice));
}

/** From the login page to Manage My Account: the first six rows of two tables. */
export const toManageMyAccount = (
  afterLogin: (practice: PracticePage) => Promise<unknown> = () => Promise.resolve(),
): Rows => [
  ['1. login to PACER', (practice) => practice.goTo(login)],
  ['2. Type your PACER username.', (practice) => practice.type('Username', 'PACER username')],
  ['3. Type your PACER password.', (practice) => practice.type('Password', 'PACER password')],
  [
    '4. Click Login.',
    async (practice) => {
      await practice.press('Login');
      await afterLogin(practice);
      await practice.expectTitle('You are logged in to PACER');
    },
  ],
  ['5. Click My Account & Billing.', (practice) => practice.press('My Account & Billing')],
  [
    '6. Click Manage My Account Login.',
    async (practice) => {
      await practice.press('Manage My Account Login');
      await practice.expectTitle('Manage My Account');
    },
  ],
];

/** “I do not know”, of username and password: rows 1 to 8 (p. 3). */
export const forgottenUsername: Rows = [
  ['1. login to PACER', (practice) => practice.goTo(login)],
  [
    '2. Click Forgot username?',
    async (practice) => {
      await practice.press('Forgot username?');
      await practice.expectTitle('Forgot your username?');
    },
  ],
  ['3. Type your e-mail address.', (practice) => practice.type('E-mail address', 'E-mail address')],
  [
    '4. Click Click here for more options.',
    async (practice) => {
      await practice.press('Click here for more options');
      await expect(practice.field('E-mail address')).toHaveValue(await practice.value('E-mail address'));
    },
  ],
  ['5. Type your first name.', (practice) => practice.type('First Name', 'First name')],
  ['6. Type your last name.', (practice) => practice.type('Last Name', 'Last name')],
  ['7. Type your date of birth.', (practice) => practice.type('Date of Birth', 'Date of birth')],
  [
    '8. Click Submit.',
    async (practice) => {
      await practice.press('Submit');
      await practice.expectTitle('Check your e-mail');
      await practice.device(practice.mailbox, 'Your PACER username');
      await expect(practice.mailbox).toContainText(await practice.value('PACER username'));
    },
  ],
];

/** The same, rows 9 to 13. */
export const forgottenPassword: Rows = [
  ['9. To recover your PACER password, login', (practice) => practice.goTo(login)],
  [
    '10. Click Forgot password?',
    async (practice) => {
      await practice.press('Forgot password?');
      await practice.expectTitle('Forgot your password?');
    },
  ],
  ['11. Type your e-mail address.', (practice) => practice.type('E-mail address', 'E-mail address')],
  ['12. Type your PACER username.', (practice) => practice.type('PACER username', 'PACER username')],
  [
    '13. Click Submit.',
    async (practice) => {
      await practice.press('Submit');
      await practice.expectTitle('Check your e-mail');
    },
  ],
];

/** Empties a field that PACER has filled in already, and types the card's value. */
const verify =
  (field: string, term: string) =>
  async (practice: PracticePage): Promise<void> => {
    await practice.field(field).clear();
    await practice.type(field, term);
    await expect(practice.field(field)).toHaveAccessibleDescription('');
  };

/** The upgrade: rows 7 to 11 (p. 4). */
export const upgrading: Rows = [
  [
    '7. If the Account Type is Legacy PACER Account, click Upgrade.',
    async (practice) => {
      await practice.expectWords('Legacy PACER Account');
      await practice.press('Upgrade');
    },
  ],
  ['8. Click Person', (practice) => practice.press('Person')],
  ['8. First Name', verify('First Name', 'First name')],
  ['8. Last Name', verify('Last Name', 'Last name')],
  ['8. Date of Birth', verify('Date of Birth', 'Date of birth')],
  ['8. E-mail address', verify('E-mail address', 'E-mail address')],
  ['8. Select User Type Attorney', (practice) => practice.choose('User Type', 'Attorney')],
  ['9. Click Address', (practice) => practice.press('Address')],
  ['9. Address', verify('Address', 'Address')],
  ['9. City', verify('City', 'City')],
  ['9. State', verify('State', 'State')],
  ['9. County', verify('County', 'County')],
  ['9. Zip Code', verify('Zip Code', 'Zip code')],
  ['9. Country', verify('Country', 'Country')],
  ['9. Primary Phone', verify('Primary Phone', 'Primary phone')],
  ['10. Click Security', (practice) => practice.press('Security')],
  ['10. Type a new PACER username.', (practice) => practice.type('New PACER username', 'New PACER username')],
  ['10. Type a strong PACER password.', (practice) => practice.type('New PACER password', 'New PACER password')],
  [
    '10. Type the strong PACER password again to confirm.',
    (practice) => practice.type('New PACER password again', 'New PACER password'),
  ],
  [
    '10. Select the first security question from the dropdown list.',
    (practice) => practice.choose('First security question', 'Who was your first teacher?'),
  ],
  [
    '10. Type the answer to the first security question.',
    (practice) => practice.type('Answer to the first security question', 'First security answer'),
  ],
  [
    '10. Select the second security question from the dropdown list.',
    (practice) => practice.choose('Second security question', 'What was your first school called?'),
  ],
  [
    '10. Type the answer to the second security question.',
    (practice) => practice.type('Answer to the second security question', 'Second security answer'),
  ],
  [
    '11. Click Submit.',
    async (practice) => {
      await practice.press('Submit');
      await practice.expectWords('Upgrade Completed');
    },
  ],
];

/** The update of personal information: rows 7 to 10 (p. 8). */
export const updating: Rows = [
  ['7. Click Maintenance.', (practice) => practice.press('Maintenance')],
  [
    '8. Click Personal Information to change your primary e-mail address.',
    async (practice) => {
      await practice.press('Update Personal Information');
      await expect(practice.field('E-mail address')).toHaveValue(await practice.value('E-mail address'));
      await practice.type('E-mail address', 'New e-mail address');
      await practice.press('Submit');
      await practice.expectWords('Your changes are saved.');
      await practice.press('Close');
    },
  ],
  [
    '9. Click Update Address Information to change your address and telephone information.',
    async (practice) => {
      await practice.press('Update Address Information');
      await practice.choose('Reason for Update', 'Another law firm');
      for (const [field, before, after] of [
        ['Law firm', 'Law firm', 'New law firm'],
        ['Address', 'Address', 'New address'],
        ['Primary Phone', 'Primary phone', 'New primary phone'],
      ] as const) {
        await expect(practice.field(field)).toHaveValue(await practice.value(before));
        await practice.type(field, after);
      }
      await practice.choose('Apply update to', 'All Cases');
      await practice.control('Puerto Rico District').check();
    },
  ],
  [
    '10. Click Submit.',
    async (practice) => {
      await practice.press('Submit');
      await practice.expectWords('Your changes are saved.');
    },
  ],
];
