import type { BackupCodeClass } from './backup-codes.ts';
import type { PacerPasswordFlaw } from './pacer-password.ts';
import type { PasscodeClass } from './passcode.ts';
import type { PasswordFlaw } from './password-rules.ts';

/**
 * The values that a practice card can have, by name. The simulator never learns what was typed in a field, only which of these values
 * the text equals. So these names are also the value classes of fields.
 */
export const terms = [
  'pacerUsername',
  'pacerPassword',
  'cmecfLogin',
  'cmecfPassword',
  'emailAddress',
  'federalBarNumber',
  'firstName',
  'lastName',
  'dateOfBirth',
  'newPassword',
  'secondaryEmail',
  'accountNumber',
  'newPacerUsername',
  'newPacerPassword',
  'streetAddress',
  'city',
  'state',
  'county',
  'zipCode',
  'country',
  'primaryPhone',
  'firstAnswer',
  'secondAnswer',
  'newEmail',
  'newStreetAddress',
  'lawFirm',
  'newLawFirm',
  'newPhone',
  'authenticationToken',
  'administrativeUsername',
  'administrativePassword',
  'securityCode',
  'nickname',
] as const;

/** One value of the practice card, by name. */
export type Term = (typeof terms)[number];

/** The practice person's values that a scenario gives to the reader: the text of each term. */
export type Card = Readonly<Partial<Record<Term, string>>>;

/**
 * What is in a field, without the text: nothing, a value of the card, a text that breaks a rule, a code, or anything else. Events
 * carry this class, so that nothing typed is stored and every field has finitely many states.
 */
export type ValueClass = 'empty' | 'other' | Flaw | Term | CodeClass;

/** A code of the second factor, by where it comes from. */
export type CodeClass = PasscodeClass | BackupCodeClass;

/** What is wrong with a text that the person chooses freely. */
export type Flaw =
  | PasswordFlaw
  | PacerPasswordFlaw
  | 'not-an-address'
  | 'email-alias'
  | 'username-short'
  | 'wrong-case'
  | 'nickname-taken'
  | 'not-six-digits';

/** Is the class a value of the card? */
export const isTerm = (value: ValueClass): value is Term => terms.some((term) => term === value);

/** Is the class a code of the second factor, which the phone or the list of backup codes shows? */
export const isCode = (value: ValueClass): value is CodeClass => value.includes('/');

/** What a field asks for whose value the person chooses freely: the term that the text counts as, and what makes the text unfit. */
export interface OwnValue {
  readonly term: Term;
  /** Is the text needed again, so that it replaces the card's value while the page is open? */
  readonly isKept: boolean;
  /** In: the text, and the card with what the person chose before. Out: what makes it unfit, or null. */
  readonly flawOf: (text: string, card: Card) => Flaw | null;
}

/**
 * The class of a typed text. In: the text as typed, the classes that the field tells apart, the card. Out: the first of these classes
 * whose card value equals the text, apart from spaces around it. In a field whose value the person chooses freely, any other text is that
 * value if it is fit, and its flaw if not. If the field tells apart upper and lower case, a value that differs only in case is
 * `wrong-case`. Otherwise `empty` or `other`.
 */
export function classOf(
  text: string,
  classes: readonly ValueClass[],
  card: Card,
  own: OwnValue | null = null,
): ValueClass {
  const typed = text.trim();
  if (typed === '') return 'empty';
  const value = classes.find((candidate) => isTerm(candidate) && card[candidate] === typed);
  const isOtherCase = (candidate: ValueClass) =>
    isTerm(candidate) && card[candidate]?.toLowerCase() === typed.toLowerCase();
  if (!value && classes.includes('wrong-case') && classes.some(isOtherCase)) return 'wrong-case';
  return value ?? (own ? (own.flawOf(typed, card) ?? own.term) : 'other');
}
