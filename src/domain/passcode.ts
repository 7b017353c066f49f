/**
 * The keys of the practice, by name: what the QR code holds and what an authentication app and PACER then share. What they are is in
 * `src/simulator/devices/phone/authenticator.ts`; the world only says who has which.
 */
export const keyIds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;
/** One key, by name. */
export type KeyId = (typeof keyIds)[number];

/**
 * Which passcode of a key a text is, in steps from the one that stands now: -1 is the one before. What is further away than the
 * practice tells apart counts as -2 or 2.
 */
export const passcodeAges = [-2, -1, 0, 1, 2] as const;
/** One such distance. */
export type PasscodeAge = (typeof passcodeAges)[number];

/** The class of a text that is a passcode of a key. */
export type PasscodeClass = `passcode/${KeyId}/${PasscodeAge}`;

/** The age of so many steps. */
export const ageOf = (steps: number): PasscodeAge => Math.max(-2, Math.min(2, steps)) as PasscodeAge;

/** The class of a key's passcode of an age. */
export const passcodeClass = (key: KeyId, age: PasscodeAge): PasscodeClass => `passcode/${key}/${age}`;

const readings = new Map<string, { readonly key: KeyId; readonly age: PasscodeAge }>(
  keyIds.flatMap((key) => passcodeAges.map((age) => [passcodeClass(key, age), { key, age }] as const)),
);

/** The key and the age that a class names; null for any other text, however near. */
export const passcodeIn = (value: string) => readings.get(value) ?? null;

/** What the class of a text becomes when so many steps have passed: only passcodes grow old. */
export function aged<Class extends string>(value: Class, steps: number): Class | PasscodeClass {
  const passcode = passcodeIn(value);
  // One that was far ahead is taken to be far ahead still: the practice does not know by how much.
  if (!passcode || passcode.age === 2) return value;
  return passcodeClass(passcode.key, ageOf(passcode.age - steps));
}
