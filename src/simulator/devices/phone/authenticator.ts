import { generateSync, generateURI } from 'otplib';
import { encode } from 'uqr';
import type { Instant } from '../../../domain/instant.ts';
import { ageOf, type KeyId, keyIds, passcodeClass, passcodeIn } from '../../../domain/passcode.ts';
import { passcodeTime } from '../../../domain/time-step.ts';
import type { ValueClass } from '../../../domain/terms.ts';
import { type Authenticator, listedCodes, type QrCode } from '../../core/codes.ts';
import { keys } from './practice-keys.ts';

/** How far from now a text is still recognized as a key's passcode, in time steps: twenty minutes, for a phone whose clock is wrong. */
const reach = 40;

/** The issuer that the authentication app shows: nobody is to mistake it for the court. */
const issuer = 'Dry Docket practice';

const seconds = (at: Instant) => Math.floor(at / 1000);
const passcodeAt = (key: KeyId, at: Instant) => generateSync({ secret: keys[key], epoch: seconds(at) });

/** The time steps in which a passcode is looked for, the nearest first: a passcode valid now is never mistaken for an old one of another key. */
const stepsByNearness = [0, ...Array.from({ length: reach }, (_, index) => [-(index + 1), index + 1]).flat()];

/** The class of a typed passcode. In: six digits. */
function passcodeClassOf(typed: string, at: Instant): ValueClass {
  for (const steps of stepsByNearness) {
    const key = keyIds.find((candidate) => passcodeAt(candidate, at + steps * passcodeTime) === typed);
    if (key) return passcodeClass(key, ageOf(steps));
  }
  return 'other';
}

/** A page with a QR code is described again and again, and there are few codes. So each code is worked out once. */
const qrCodes = new Map<string, QrCode>();
function qrCodeOf(text: string): QrCode {
  const known = qrCodes.get(text);
  if (known) return known;
  // Scanners need an empty border around the code.
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  const code = { size, path };
  qrCodes.set(text, code);
  return code;
}

/** The authenticator of the practice, with otplib for the passcodes and uqr for the QR code. */
export const authenticator: Authenticator = {
  ...listedCodes,
  passcodeAt,
  textOf: (value, at) => {
    const passcode = passcodeIn(value);
    return passcode ? passcodeAt(passcode.key, at + passcode.age * passcodeTime) : listedCodes.textOf(value, at);
  },
  classOf: (kind, typed, at) => {
    const value = listedCodes.classOf(kind, typed, at);
    // Six digits that are not on the lists may be a passcode of a key.
    return kind === 'passcode' && value === 'other' ? passcodeClassOf(typed.replaceAll(/\s/g, ''), at) : value;
  },
  keyOf: (key) => keys[key].replaceAll(/(.{4})(?=.)/g, '$1 '),
  addressOf: (key, username) => generateURI({ issuer, label: username, secret: keys[key] }),
  qrCodeOf,
};
