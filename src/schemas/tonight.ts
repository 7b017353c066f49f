import { z } from 'zod';
import { factPaths } from './fact-file.ts';

/** What of a court's own file belongs to a step: how a login is recovered, what brings menus on, how a link is undone, where it is. */
export const courtParts = ['recovery', 'remedies', 'unlink', 'address'] as const;

/** Can it be set right alone? `by-recovery`: in a court whose own page gives back its logins, perhaps. */
export const aloneWays = ['yes', 'perhaps', 'no', 'by-recovery'] as const;

/** One thing to do. */
const deed = z.strictObject({
  /** In the imperative. */
  text: z.string().min(1),
  /** The part of every court's file that stands below it. */
  court: z.enum(courtParts).optional(),
  /** Where it is shown how. `{court}` in an address stands for each court's id; where a court has no such guide, its link is left out. */
  links: z.array(z.strictObject({ text: z.string().min(1), at: z.string().startsWith('/') })).default([]),
});

/** One thing that keeps a filer out. */
const symptom = z.strictObject({
  /** Names it in the address: `#no-code`. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** In the first person, as people say it. */
  says: z.string().min(1),
  /** Can it be set right alone, at this hour? */
  alone: z.enum(aloneWays),
  /** Why so, in one or two sentences. */
  why: z.string().min(1),
  /** What one can do without anyone's help, in order. */
  do: z.array(deed).min(1),
  /** Who can help, when they answer: the PACER Service Center, the court. */
  who: z.array(z.enum(['psc', 'court'])).min(1),
  /** The court's contact to ask, by its id; where a court has none of this id, its first one. */
  desk: z.string().optional(),
  /** What to write down before calling; never a password or a code. */
  write: z.array(z.string().min(1)).min(1),
  /** What sources say of it. */
  facts: factPaths,
});

/** `content/tonight.yaml`: what can still be fixed on the evening of a deadline, and what rules say if it cannot. */
export const tonight = z.strictObject({
  /** The rules on time, by kind of court; the first says when a day ends. A kind that is left out has none here. */
  rules: z.strictObject({
    district: factPaths,
    bankruptcy: factPaths,
    appellate: factPaths.optional(),
    national: factPaths.optional(),
  }),
  /** What is said of outages for every court. */
  everywhere: factPaths,
  /** What rules of other courts say, so that one knows what to look for. */
  examples: factPaths,
  /** What to write down, whatever went wrong. */
  record: z.array(z.string().min(1)).min(1),
  /** What keeps filers out, the commonest first. */
  symptoms: z.array(symptom).min(1),
});

/** The page's content as the schema reads it. */
export type TonightFile = z.infer<typeof tonight>;
/** One symptom as the schema reads it. */
export type TonightSymptom = TonightFile['symptoms'][number];
/** One thing to do as the schema reads it. */
export type Deed = TonightSymptom['do'][number];
