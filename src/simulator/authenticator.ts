import { generateSync, generateURI } from 'otplib';
import { encode } from 'uqr';
import { backupCodeClass, batchSize } from '../domain/backup-codes.ts';
import type { Instant } from '../domain/instant.ts';
import { ageOf, type KeyId, keyIds, passcodeClass } from '../domain/passcode.ts';
import { passcodeTime } from '../domain/time-step.ts';
import type { CodeClass, ValueClass } from '../domain/terms.ts';
import { backupBatches, keys } from './practice-keys.ts';

/** What a field for a code asks for. */
export type CodeKind = 'passcode' | 'backup';

/** A QR code: how many squares it is wide, and the dark ones as an SVG path in units of a square. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** What makes codes real: the one place that knows the algorithm (RFC 6238) and the keys. Given to the machine where there is a phone. */
export interface Authenticator {
  /** The passcode of a key at an instant: six digits. */
  passcodeAt(key: KeyId, at: Instant): string;
  /** The text that a class of code stands for at an instant. */
  textOf(value: CodeClass, at: Instant): string;
  /** The class of what is typed into a field for codes at an instant, spaces aside. */
  classOf(kind: CodeKind, typed: string, at: Instant): ValueClass;
  /** A key as one types it by hand: base32 in groups of four. */
  keyOf(key: KeyId): string;
  /** What the QR code says: an `otpauth:` address. In: whose account it is. */
  addressOf(key: KeyId, username: string): string;
  /** The QR code of a text. */
  qrCodeOf(text: string): QrCode;
  /** The ten codes of a batch. */
  backupCodes(batch: 0 | 1): readonly string[];
}

/** How far from now a code is still known as one of a key's, in passcodes: twenty minutes, for a phone that is wrong. */
const reach = 40;

/** Whose key it says it is: nobody shall take it for the court's own. */
const issuer = 'Dry Docket practice';

const seconds = (at: Instant) => Math.floor(at / 1000);
const passcodeAt = (key: KeyId, at: Instant) => generateSync({ secret: keys[key], epoch: seconds(at) });

/** The steps in which a code is looked for, the nearest first: what stands now is never taken for an old code of another key. */
const stepsByNearness = [0, ...Array.from({ length: reach }, (_, index) => [-(index + 1), index + 1]).flat()];

function passcodeClassOf(typed: string, at: Instant): ValueClass {
  if (!/^\d{6}$/.test(typed)) return 'not-six-digits';
  for (const steps of stepsByNearness) {
    const key = keyIds.find((one) => passcodeAt(one, at + steps * passcodeTime) === typed);
    if (key) return passcodeClass(key, ageOf(steps));
  }
  return 'other';
}

function backupClassOf(typed: string): ValueClass {
  const digits = typed.replaceAll('-', '');
  for (const batch of [0, 1] as const) {
    const number = backupBatches[batch].findIndex((one) => one.replaceAll('-', '') === digits);
    if (number >= 0) return backupCodeClass(batch, number);
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
  passcodeAt,
  textOf: (value, at) => {
    const [kind, name = '', number = ''] = value.split('/');
    if (kind === 'backup') return backupBatches[name === '1' ? 1 : 0][Number(number) % batchSize] ?? '';
    return passcodeAt(name as KeyId, at + Number(number) * passcodeTime);
  },
  classOf: (kind, typed, at) => {
    const text = typed.replaceAll(/\s/g, '');
    if (text === '') return 'empty';
    return kind === 'passcode' ? passcodeClassOf(text, at) : backupClassOf(text);
  },
  keyOf: (key) => keys[key].replaceAll(/(.{4})(?=.)/g, '$1 '),
  addressOf: (key, username) => generateURI({ issuer, label: username, secret: keys[key] }),
  qrCodeOf,
  backupCodes: (batch) => backupBatches[batch],
};
