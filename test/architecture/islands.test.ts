import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { projectFiles } from './project-files.ts';

const files = new Map(projectFiles('src').map((file) => [file.path, file]));

/** What each file imports as more than types: files of src by their path there, packages by name. */
const imported = new Map(
  [...files.values()].map((file) => {
    const values = importsOf(file).filter(({ typeOnly }) => !typeOnly);
    const folder = posix.dirname(file.path);
    return [file.path, values.map(({ from }) => (from.startsWith('.') ? posix.join(folder, from) : from))];
  }),
);

/** A file or a package, and all that it brings along. */
function broughtBy(path: string, brought = new Set<string>()): ReadonlySet<string> {
  if (brought.has(path)) return brought;
  brought.add(path);
  for (const target of imported.get(path) ?? []) broughtBy(target, brought);
  return brought;
}

/** What makes passcodes and shows them: loaded only where there is a phone. */
const ofThePhone = [
  'otplib',
  'uqr',
  'src/simulator/devices/phone/authenticator.ts',
  'src/simulator/devices/phone/phone.ts',
  'src/ui/devices/PhoneView.tsx',
];

const phonePartsOf = (island: string) =>
  ofThePhone.filter((part) => broughtBy(`src/ui/islands/${island}.tsx`).has(part));

describe('the phone and its passcodes', () => {
  it.each(['CourtPhonePractice', 'MfaPractice'])('come with %s', (island) => {
    expect(phonePartsOf(island)).toEqual(ofThePhone);
  });

  it.each(['CourtPractice', 'PacerPractice', 'PacerFormPractice', 'MfaCodesPractice'])(
    'do not come with %s',
    (island) => {
      expect(files.has(`src/ui/islands/${island}.tsx`)).toBe(true);
      expect(phonePartsOf(island)).toEqual([]);
    },
  );
});
