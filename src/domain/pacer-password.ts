/**
 * What breaks PACER's rules for passwords, in the order of PACER's notice of 27 June 2025: 14 to 45 characters; a lowercase and an
 * uppercase letter; a special character; no part of the name, the username or the e-mail address. A digit is not asked for.
 */
export const pacerPasswordFlaws = [
  'pacer-length',
  'pacer-lowercase',
  'pacer-uppercase',
  'pacer-special',
  'pacer-own-data',
] as const;
/** One rule that a PACER password breaks. */
export type PacerPasswordFlaw = (typeof pacerPasswordFlaws)[number];

/** The least and the most code points of a PACER password. */
const [shortest, longest] = [14, 45];

/** A "part" is not defined in the notice; in practice it is a run of at least this many code points. */
const shortestPart = 3;

/** The parts of a value that a password must not hold: of an e-mail address its pieces, but not an ending such as "com". */
const partsOf = (value: string): string[] =>
  value
    .toLowerCase()
    .replace(/(@.*)\.[^.]*$/, '$1')
    .split(/[@.\s]+/)
    .filter((part) => Array.from(part).length >= shortestPart);

const breaks: Readonly<Record<PacerPasswordFlaw, (text: string, own: readonly string[]) => boolean>> = {
  'pacer-length': (text) => Array.from(text).length < shortest || Array.from(text).length > longest,
  'pacer-lowercase': (text) => !/\p{Ll}/u.test(text),
  'pacer-uppercase': (text) => !/\p{Lu}/u.test(text),
  // The notice does not list them: whatever is neither a letter, nor a digit, nor a space counts in practice.
  'pacer-special': (text) => !/[^\p{L}\p{Nd}\s]/u.test(text),
  'pacer-own-data': (text, own) => own.flatMap(partsOf).some((part) => text.toLowerCase().includes(part)),
};

/**
 * Check a PACER password rule by rule. In: the text, and the person's own values that it must not hold parts of: names, usernames, e-mail
 * address. Out: the first rule it breaks, or null if it keeps them all (PACER notice of 27 June 2025).
 */
export const pacerPasswordFlaw = (text: string, own: readonly string[]): PacerPasswordFlaw | null =>
  pacerPasswordFlaws.find((flaw) => breaks[flaw](text, own)) ?? null;
