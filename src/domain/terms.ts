/**
 * The values that a practice card can hold. A field of the simulator is never told what was typed, only which of these
 * the text equals, so these names are also the value classes of fields.
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
] as const;

/** One value of the practice card, by name. */
export type Term = (typeof terms)[number];

/** The practice person's values that a scenario hands out: the text behind each term. */
export type Card = Readonly<Partial<Record<Term, string>>>;

/**
 * What stands in a field, without the text: nothing, a value of the card, or anything else. Events carry this class, so
 * that nothing typed is stored and every field has finitely many states.
 */
export type ValueClass = 'empty' | 'other' | Term;

/**
 * The class of a typed text. In: the text as typed, the classes that the field tells apart, the card. Out: the first
 * class among them whose card value equals the text, spaces around it aside; `empty` or `other` if none does.
 */
export function classOf(text: string, classes: readonly ValueClass[], card: Card): ValueClass {
  const typed = text.trim();
  if (typed === '') return 'empty';
  return classes.find((one) => one !== 'empty' && one !== 'other' && card[one] === typed) ?? 'other';
}
