/**
 * What breaks PACER's rules for passwords, in the order of PACER's notice of 27 June 2025: 14 to 45 characters; a lowercase and an
 * uppercase letter; a special character; no part of the name, the username or the e-mail address. A digit is not required.
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

/** The least and the most characters of a PACER password, in code points. */
const [shortest, longest] = [14, 45];

/** The notice does not define a "part". Here it is a run of at least this many code points. */
const shortestPart = 3;

/** The parts of a value that a password must not contain. An e-mail address gives its pieces, but not an ending such as "com". */
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
  // The notice does not list them. Here, anything that is not a letter, a digit or a space counts as a special character.
  'pacer-special': (text) => !/[^\p{L}\p{Nd}\s]/u.test(text),
  'pacer-own-data': (text, own) => own.flatMap(partsOf).some((part) => text.toLowerCase().includes(part)),
};

/**
 * Check a PACER password rule by rule. In: the text, and the person's own values, parts of which it must not contain: names, usernames,
 * e-mail address. Out: the first rule it breaks, or null if it keeps them all (PACER notice of 27 June 2025).
 */
export const pacerPasswordFlaw = (text: string, own: readonly string[]): PacerPasswordFlaw | null =>
  pacerPasswordFlaws.find((flaw) => breaks[flaw](text, own)) ?? null;
