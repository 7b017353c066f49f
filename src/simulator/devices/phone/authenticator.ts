import { generateSync, generateURI } from 'otplib';
import { encode } from 'uqr';
import type { Instant } from '../../../domain/instant.ts';
import { ageOf, type KeyId, keyIds, passcodeClass, passcodeIn } from '../../../domain/passcode.ts';
import { passcodeTime } from '../../../domain/time-step.ts';
import type { ValueClass } from '../../../domain/terms.ts';
import { type Authenticator, listedCodes, type QrCode } from '../../core/codes.ts';
import { keys } from './practice-keys.ts';

/** How far from now a code is still known as one of a key's, in passcodes: twenty minutes, for a phone that is wrong. */
const reach = 40;

/** Whose key it says it is: nobody shall take it for the court's own. */
const issuer = 'Dry Docket practice';

const seconds = (at: Instant) => Math.floor(at / 1000);
const passcodeAt = (key: KeyId, at: Instant) => generateSync({ secret: keys[key], epoch: seconds(at) });

/** The steps in which a code is looked for, the nearest first: what stands now is never taken for an old code of another key. */
const stepsByNearness = [0, ...Array.from({ length: reach }, (_, index) => [-(index + 1), index + 1]).flat()];

/** In: six digits. */
function passcodeClassOf(typed: string, at: Instant): ValueClass {
  for (const steps of stepsByNearness) {
    const key = keyIds.find((one) => passcodeAt(one, at + steps * passcodeTime) === typed);
    if (key) return passcodeClass(key, ageOf(steps));
  }
  return 'other';
}

/** A page with a QR code is described again and again, and there are few codes: each is worked out once. */
const qrCodes = new Map<string, QrCode>();
function qrCodeOf(text: string): QrCode {
  const known = qrCodes.get(text);
  if (known) return known;
  // The border keeps other things away from the code, as scanners need it.
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
    // Six digits that the lists do not know may be those of a key.
    return kind === 'passcode' && value === 'other' ? passcodeClassOf(typed.replaceAll(/\s/g, ''), at) : value;
  },
  keyOf: (key) => keys[key].replaceAll(/(.{4})(?=.)/g, '$1 '),
  addressOf: (key, username) => generateURI({ issuer, label: username, secret: keys[key] }),
  qrCodeOf,
};
