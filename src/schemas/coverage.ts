import { z } from 'zod';

const id = z.string().regex(/^\d{3}-\d{3}$/, 'the document and the entry, such as 000-014');

/**
 * One sentence (or table row, or figure node) of a source document and what became of it. Exactly one of `at`, `left` or
 * `open` is given.
 */
const entry = z
  .strictObject({
    /** The document's number and the entry's, in reading order. */
    id,
    /** The page of a paged document. */
    page: z.int().positive().optional(),
    /** The sentence as the document prints it; personal names of court staff are replaced by [name]. */
    says: z.string().min(1),
    /** Built addresses that carry it, with a fragment where there is one: `/courts/<court>/link/#login`. */
    at: z.array(z.string().startsWith('/')).min(1).optional(),
    /** Why no page carries it. */
    left: z.string().min(1).optional(),
    /** The guide or page that will carry it, by its address. */
    open: z.string().startsWith('/').optional(),
  })
  .refine(({ at, left, open }) => [at, left, open].filter((answer) => answer !== undefined).length === 1, {
    message: 'exactly one of at, left, open',
  });

/** All sentences of one source document. `content/coverage/<number>.yaml`. */
export const coverage = z.strictObject({
  /** The source whose sentences these are. */
  source: z.string(),
  /** The entries in reading order. */
  entries: z.array(entry).min(1),
});

/** A document's coverage as the schema reads it. */
export type Coverage = z.infer<typeof coverage>;
