import type { MfaSite, RefusalText } from '../domain/court.ts';
import { mfaReasons, type Reason } from '../domain/refusal.ts';
import { type MfaWord, mfaWords, type Wording } from '../domain/wording.ts';
import type { MfaFile } from '../schemas/mfa.ts';
import type { Grading } from './grading.ts';

/** The pages of the second factor for one place, graded. In: their file, and the grading of that place. */
export const mfaFor = ({ words, settingsAddress, appLimit, apps }: MfaFile, { words: grade }: Grading): MfaSite => ({
  words: Object.fromEntries(mfaWords.map((word) => [word, grade(words[word])])) as Record<MfaWord, Wording>,
  address: settingsAddress.value,
  appLimit: appLimit.value,
  apps: apps.value,
});

/** The refusals of those pages, graded, by reason. */
export const mfaRefusals = ({ refusals }: MfaFile, { words: grade }: Grading): [Reason, RefusalText][] =>
  mfaReasons.map((reason) => [reason, { message: grade(refusals[reason].message), lesson: refusals[reason].lesson }]);
