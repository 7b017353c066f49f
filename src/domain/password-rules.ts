/** What a new CM/ECF password must contain, as one court's source lists it. */
export interface PasswordRules {
  readonly minLength: number;
  /** The special characters; the password needs at least one of them. */
  readonly special: string;
}

/** The flaws of a password, each naming the rule that it breaks, in the order in which the source lists the rules. */
export const passwordFlaws = ['too-short', 'no-letter-and-number', 'no-both-cases', 'no-special'] as const;
/** One flaw of a password. */
export type PasswordFlaw = (typeof passwordFlaws)[number];

const holds: Readonly<Record<PasswordFlaw, (text: string, rules: PasswordRules) => boolean>> = {
  'too-short': (text, { minLength }) => Array.from(text).length >= minLength,
  'no-letter-and-number': (text) => /\p{L}/u.test(text) && /\p{Nd}/u.test(text),
  'no-both-cases': (text) => /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text),
  'no-special': (text, { special }) => Array.from(special).some((character) => text.includes(character)),
};

/**
 * Check a password rule by rule. In: the text and the court's rules; lengths are in code points. Out: the first rule it breaks,
 * or null if it keeps them all (prd guide, p. 5).
 */
export const flawOf = (text: string, rules: PasswordRules): PasswordFlaw | null =>
  passwordFlaws.find((flaw) => !holds[flaw](text, rules)) ?? null;
