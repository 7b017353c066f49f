import { z } from 'zod';
import { fact } from './fact.ts';

/**
 * `content/facts/<subject>.yaml`: what sources state for all courts, or for a court without a profile, by key. Prose names a
 * fact by subject and key: `linking.eachCourt`.
 */
export const factFile = z.record(
  z.string().regex(/^[a-z][a-zA-Z]*$/, 'a key in camel case, such as eachCourt'),
  fact(z.string()).extend({
    /** What it is, as the term before the value says it. */
    name: z.string().min(1),
  }),
);

/** Facts by their places in those files, for what lists them. */
export const factPaths = z
  .array(z.string().regex(/^[a-z]+\.[a-zA-Z]+$/, 'a fact of content/facts/, such as menus.lockedOut'))
  .min(1);

/** A file of facts as the schema reads it. */
export type FactFile = z.infer<typeof factFile>;
