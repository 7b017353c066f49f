import { z } from 'zod';
import { appIds } from '../domain/phone.ts';
import { mfaReasons } from '../domain/refusal.ts';
import { mfaWords } from '../domain/wording.ts';
import { fact, wording } from './fact.ts';
import { refusalText } from './wordings.ts';

/** A record with exactly these keys. */
const each = <Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);

/** `content/mfa.yaml`: PACER's pages of the second factor. */
export const mfaSite = z.strictObject({
  /** How many authentication apps an account may have. */
  appLimit: fact(z.int().positive()),
  /** Where the second factor is managed. */
  settingsAddress: fact(z.url()),
  /** What the authentication apps are called that the practice phone can install. */
  apps: fact(each(appIds, z.string())),
  /** Words of the pages. */
  words: each(mfaWords, wording),
  /** Refusals by reason. */
  refusals: each(mfaReasons, refusalText),
});

/** The file of the second factor as the schema reads it. */
export type MfaFile = z.infer<typeof mfaSite>;
