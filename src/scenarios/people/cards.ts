import type { Card } from '../../domain/terms.ts';
import { practicePerson } from './people.ts';

/** The person's own pair; it fits PACER's rules of 2025. */
export const ownPair: Card = { pacerUsername: 'asample2024', pacerPassword: 'Lantern!Harbor-Tide' };

/** A legacy username has letters in lower case and four numbers (PACER on invalid logins); its password follows older rules. */
export const legacyPair: Card = { pacerUsername: 'as1234', pacerPassword: 'Docket#2013' };

/** The new password in place of a forgotten one. It fits PACER's rules; the reader may choose another. */
export const recoveredPassword = 'Meadow!Copper-Bridge';

/** What PACER's forms ask about a person. Made up. */
export const personalCard: Card = {
  firstName: practicePerson.first,
  lastName: practicePerson.last,
  dateOfBirth: 'January 2, 1980',
  emailAddress: 'alex.sample@example.com',
};

/** What PACER's forms ask about the place of business. Made up. */
export const addressCard: Card = {
  streetAddress: '100 Specimen Street',
  city: 'Sample City',
  state: 'Example State',
  county: 'Model County',
  zipCode: '00001',
  country: 'United States of America',
  primaryPhone: '202-555-0142',
};
