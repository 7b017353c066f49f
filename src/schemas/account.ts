import { z } from 'zod';
import { accountReasons } from '../domain/refusal.ts';
import { accountWords } from '../domain/wording.ts';
import { fact, isoDate, wording } from './fact.ts';
import { refusalText } from './wordings.ts';

/** A list to choose from. */
const options = z.array(z.strictObject({ id: z.string(), label: wording })).min(2);

/** `content/account.yaml`: PACER's account pages, which are practiced without a court. */
export const accountSite = z.strictObject({
  /** The IANA time zone by which the practice clock shows the time. */
  timeZone: z.string(),
  /** Since when filers whose search is inactive reset their password themselves. */
  ownResetFrom: fact(isoDate),
  /** Where PACER's pages are. */
  addresses: z.strictObject({
    myAccount: fact(z.url()),
    manageAccount: fact(z.url()),
    forgotUsername: fact(z.url()),
    forgotPassword: fact(z.url()),
    register: fact(z.url()),
  }),
  /** Sites that only look like PACER's; made up, so they end in `.example`. */
  madeUp: z.strictObject({ lookAlike: z.url().regex(/\.example\b/), training: z.url().regex(/\.example\b/) }),
  /** Words of the pages. */
  words: z.strictObject(
    Object.fromEntries(accountWords.map((word) => [word, wording])) as Record<
      (typeof accountWords)[number],
      typeof wording
    >,
  ),
  /** What can be chosen from their lists. */
  options: z.strictObject({
    userType: options,
    firstQuestion: options,
    secondQuestion: options,
    payment: options,
    reason: options,
    cases: options,
  }),
  /** Refusals by reason. */
  refusals: z.strictObject(
    Object.fromEntries(accountReasons.map((reason) => [reason, refusalText])) as Record<
      (typeof accountReasons)[number],
      typeof refusalText
    >,
  ),
});

/** The file of PACER's account pages as the schema reads it. */
export type AccountFile = z.infer<typeof accountSite>;
