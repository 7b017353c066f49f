import { z } from 'zod';
import { factPaths } from './fact-file.ts';

/** One cause of a short menu bar. */
const cause = z.strictObject({
  /** Names it in the address: `#cause-not-linked`. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** What one sees or knows, by which one tells it. */
  sign: z.string().min(1),
  /** Why the menus are missing. */
  cause: z.string().min(1),
  /** What to do about it, in the imperative. */
  fix: z.string().min(1),
  /** Where it is shown how. `{court}` in an address stands for the court of the page; where a page has none, the link is left out. */
  links: z.array(z.strictObject({ text: z.string().min(1), at: z.string().startsWith('/') })).default([]),
  /** Does the court's own list of remedies belong here? */
  remedies: z.literal(true).optional(),
  /** What sources say of it: facts of `content/facts/`, such as `menus.lockedOut`. */
  facts: factPaths,
});

/** `content/diagnosis.yaml`: why the filing menus are missing, in the order in which one rules the causes out. */
export const diagnosis = z
  .strictObject({
    /** The causes; the court's remedies stand with the last one, because they help where nothing else is wrong. */
    causes: z.array(cause).min(2),
  })
  .refine(
    ({ causes }) => causes.every(({ remedies }, index) => (remedies ?? false) === (index === causes.length - 1)),
    {
      path: ['causes'],
      message: 'the last cause, and no other, has remedies: true',
    },
  );

/** The diagnosis as the schema reads it. */
export type DiagnosisFile = z.infer<typeof diagnosis>;
/** One cause as the schema reads it. */
export type Cause = DiagnosisFile['causes'][number];
