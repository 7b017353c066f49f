import type { CourtProfile, Place } from '../../domain/court.ts';
import { notEnrolled } from '../../domain/mfa.ts';
import type { Card } from '../../domain/terms.ts';
import type { FilingAccount, PacerAccount, PersonName } from '../../domain/world.ts';
import { practiceMorning } from './moments.ts';

/** The practice person. Made up, as is everything on the card. */
export const practicePerson: PersonName = { first: 'Alex', last: 'Sample' };

/** Another attorney of the same made-up firm. */
export const colleague: PersonName = { first: 'Robin', last: 'Specimen' };

/** The practice person's upgraded PACER account. */
export const ownPacerAccount: PacerAccount = {
  holder: practicePerson,
  username: 'pacerUsername',
  password: 'pacerPassword',
  generation: 'upgraded',
  standing: 'active',
  search: 'active',
  kind: 'individual',
  billedTo: 'holder',
  email: 'emailAddress',
  noticeEmail: 'emailAddress',
  firm: 'lawFirm',
  address: 'streetAddress',
  phone: 'primaryPhone',
  mfa: notEnrolled,
};

/** The practice person's filing account in a court, not linked. */
export const ownFilingAccount = (court: CourtProfile): FilingAccount => ({
  court: court.id,
  holder: practicePerson,
  login: 'cmecfLogin',
  password: 'cmecfPassword',
  barNumber: 'federalBarNumber',
  email: 'emailAddress',
  secondaryEmail: null,
  link: null,
});

/** A filing account of the practice person that is linked in some court: it makes the person a filer. Nobody in the scenario knows its login. */
export const linkedSomewhere = (place: Place): FilingAccount => ({
  court: 'a-court',
  holder: practicePerson,
  login: null,
  password: null,
  barNumber: null,
  email: null,
  secondaryEmail: null,
  link: { account: 'own', since: practiceMorning(place) },
});

/** The colleague's filing account in a court. Nobody in the scenario knows its login. */
export const colleagueFilingAccount = (court: CourtProfile): FilingAccount => ({
  ...ownFilingAccount(court),
  holder: colleague,
  login: null,
  password: null,
  barNumber: null,
  email: null,
});

/**
 * The card with both credential pairs. The PACER password fits PACER's rule of 2025 (14 to 45 characters, upper and lower
 * case, a special character); the CM/ECF login begins as the court's logins do.
 */
export const fullCard = (court: CourtProfile): Card => ({
  pacerUsername: 'asample2024',
  pacerPassword: 'Lantern!Harbor-Tide',
  cmecfLogin: `${court.loginBeginsWith}asample`,
  cmecfPassword: 'Docket#2021',
  firstName: practicePerson.first,
  lastName: practicePerson.last,
});
