/** How many codes come in a batch (a court's questions and answers on MFA). */
export const batchSize = 10;

/** The backup codes of an account: which of the practice's two batches it has, and the numbers of its used codes, in order. */
export interface BackupCodes {
  readonly batch: 0 | 1;
  readonly used: readonly number[];
}

/** The class of a text that is a backup code: it names the batch and the code's number in it. */
export type BackupCodeClass = `backup/${0 | 1}/${number}`;

/** The class of the code with that number in a batch. */
export const backupCodeClass = (batch: 0 | 1, number: number): BackupCodeClass => `backup/${batch}/${number}`;

/** The batch and the number that a class names; null for any other class, and for a number that a batch cannot have. */
export function backupCodeIn(value: string): { readonly batch: number; readonly number: number } | null {
  const [, batch, number] = /^backup\/([01])\/(\d)$/.exec(value) ?? [];
  return batch === undefined ? null : { batch: Number(batch), number: Number(number) };
}

/** How many codes are left. */
export const codesLeft = (codes: BackupCodes | null): number => (codes === null ? 0 : batchSize - codes.used.length);

/** The number of the first code that is not used; null when all are. */
export function firstUnused(codes: BackupCodes | null): number | null {
  if (codes === null) return null;
  const number = Array.from({ length: batchSize }, (_, index) => index).find(
    (candidate) => !codes.used.includes(candidate),
  );
  return number ?? null;
}

/** Why a code is refused; null if it is accepted. A code works once (document 003), and only while its batch is the newest. */
export function backupCodeFlaw(codes: BackupCodes | null, value: string): 'unknown' | 'used' | 'replaced' | null {
  const code = backupCodeIn(value);
  if (codes === null || code === null) return 'unknown';
  // No source says what becomes of the old batch; in the practice the new one takes its place.
  if (code.batch !== codes.batch) return 'replaced';
  return codes.used.includes(code.number) ? 'used' : null;
}

/** The codes after a code is used. In: its class; any other class changes nothing. */
export const withUsed = (codes: BackupCodes, value: string): BackupCodes => {
  const code = backupCodeIn(value);
  return code === null
    ? codes
    : { ...codes, used: [...codes.used, code.number].sort((first, second) => first - second) };
};

/** A new batch of ten, in place of the one before. */
export const nextBatch = (codes: BackupCodes | null): BackupCodes => ({ batch: codes?.batch === 0 ? 1 : 0, used: [] });
