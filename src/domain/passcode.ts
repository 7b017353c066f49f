/**
 * The keys of the practice, by name. A key is what the QR code contains, and what an authentication app and PACER then share. Their values
 * are in `src/simulator/devices/phone/authenticator.ts`; the world only says who has which.
 */
export const keyIds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;
/** One key, by name. */
export type KeyId = (typeof keyIds)[number];

/**
 * The age of a key's passcode, in time steps from the passcode that is valid now: -1 is the passcode before it, 1 the next. Any passcode
 * further away counts as -2 or 2.
 */
export const passcodeAges = [-2, -1, 0, 1, 2] as const;
/** One age, in time steps. */
export type PasscodeAge = (typeof passcodeAges)[number];

/** The class of a text that is a passcode of a key. */
export type PasscodeClass = `passcode/${KeyId}/${PasscodeAge}`;

/** The age that a number of steps amounts to: between -2 and 2. */
export const ageOf = (steps: number): PasscodeAge => Math.max(-2, Math.min(2, steps)) as PasscodeAge;

/** The class of a key's passcode with this age. */
export const passcodeClass = (key: KeyId, age: PasscodeAge): PasscodeClass => `passcode/${key}/${age}`;

const readings = new Map<string, { readonly key: KeyId; readonly age: PasscodeAge }>(
  keyIds.flatMap((key) => passcodeAges.map((age) => [passcodeClass(key, age), { key, age }] as const)),
);

/** The key and the age that a class names; null for any other text, even a similar one. */
export const passcodeIn = (value: string) => readings.get(value) ?? null;

/** The class of a text after a number of time steps: only passcodes age, and all other classes stay as they are. */
export function aged<Class extends string>(value: Class, steps: number): Class | PasscodeClass {
  const passcode = passcodeIn(value);
  // A passcode that was far ahead is assumed to be far ahead still: the practice does not know by how much.
  if (!passcode || passcode.age === 2) return value;
  return passcodeClass(passcode.key, ageOf(passcode.age - steps));
}
