import { backupCodeClass, backupCodeIn } from '../../domain/backup-codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { KeyId } from '../../domain/passcode.ts';
import type { CodeClass, ValueClass } from '../../domain/terms.ts';
import { backupBatches } from './backup-batches.ts';

/** The kind of code that a field asks for. */
export type CodeKind = 'passcode' | 'backup';

/** The codes of a practice: the text of each, and the class of a typed text. Given to the machine if there is a second factor. */
export interface Codes {
  /** The text of a code, by its class, at an instant; empty for a code that the practice does not have. */
  textOf(value: CodeClass, at: Instant): string;
  /** The class of a text that is typed into a field for codes at an instant, apart from spaces. */
  classOf(kind: CodeKind, typed: string, at: Instant): ValueClass;
  /** The ten codes of a batch. */
  backupCodes(batch: 0 | 1): readonly string[];
}

/** A QR code: its width in squares, and its dark squares as an SVG path in units of a square. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** What makes passcodes real: the one place that knows the algorithm (RFC 6238) and the keys. Given to the machine if there is a phone. */
export interface Authenticator extends Codes {
  /** The passcode of a key at an instant: six digits. */
  passcodeAt(key: KeyId, at: Instant): string;
  /** A key as it is typed by hand: base32 in groups of four. */
  keyOf(key: KeyId): string;
  /** The text of the QR code: an `otpauth:` address. In: the key, and the username of the account. */
  addressOf(key: KeyId, username: string): string;
  /** The QR code of a text. */
  qrCodeOf(text: string): QrCode;
}

function backupClassOf(typed: string): ValueClass {
  const digits = typed.replaceAll('-', '');
  for (const batch of [0, 1] as const) {
    const number = backupBatches[batch].findIndex((code) => code.replaceAll('-', '') === digits);
    if (number >= 0) return backupCodeClass(batch, number);
  }
  return 'other';
}

/** The codes of a practice without a phone: only the lists of backup codes. Six digits are nobody's passcode here, as the account has no app. */
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
