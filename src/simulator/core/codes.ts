import { backupCodeClass, backupCodeIn } from '../../domain/backup-codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { KeyId } from '../../domain/passcode.ts';
import type { CodeClass, ValueClass } from '../../domain/terms.ts';
import { backupBatches } from './backup-batches.ts';

/** What a field for a code asks for. */
export type CodeKind = 'passcode' | 'backup';

/** The codes of a practice: what they look like, and what is typed for them. Given to the machine where there is a second factor. */
export interface Codes {
  /** The text that a class of code stands for at an instant; empty for a code that the practice does not have. */
  textOf(value: CodeClass, at: Instant): string;
  /** The class of what is typed into a field for codes at an instant, spaces aside. */
  classOf(kind: CodeKind, typed: string, at: Instant): ValueClass;
  /** The ten codes of a batch. */
  backupCodes(batch: 0 | 1): readonly string[];
}

/** A QR code: how many squares it is wide, and the dark ones as an SVG path in units of a square. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** What makes passcodes real: the one place that knows the algorithm (RFC 6238) and the keys. Given to the machine where there is a phone. */
export interface Authenticator extends Codes {
  /** The passcode of a key at an instant: six digits. */
  passcodeAt(key: KeyId, at: Instant): string;
  /** A key as one types it by hand: base32 in groups of four. */
  keyOf(key: KeyId): string;
  /** What the QR code says: an `otpauth:` address. In: whose account it is. */
  addressOf(key: KeyId, username: string): string;
  /** The QR code of a text. */
  qrCodeOf(text: string): QrCode;
}

function backupClassOf(typed: string): ValueClass {
  const digits = typed.replaceAll('-', '');
  for (const batch of [0, 1] as const) {
    const number = backupBatches[batch].findIndex((one) => one.replaceAll('-', '') === digits);
    if (number >= 0) return backupCodeClass(batch, number);
  }
  return 'other';
}

/** The codes of a practice without a phone: the lists of backup codes. Six digits are nobody's passcode here, as no app is on the account. */
export const listedCodes: Codes = {
  textOf: (value) => {
    const code = backupCodeIn(value);
    return code ? (backupBatches[code.batch === 1 ? 1 : 0][code.number] ?? '') : '';
  },
  classOf: (kind, typed) => {
    const text = typed.replaceAll(/\s/g, '');
    if (text === '') return 'empty';
    if (kind === 'backup') return backupClassOf(text);
    return /^\d{6}$/.test(text) ? 'other' : 'not-six-digits';
  },
  backupCodes: (batch) => backupBatches[batch],
};
