import { z } from 'zod';
import { sourceId } from './fact.ts';

const termId = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words with hyphens, such as menu-bar');

/** One word of the field in `content/glossary.yaml`, a list of these. */
export const glossaryTerm = z.strictObject({
  /** Names the term in addresses: `/glossary/#menu-bar`. */
  id: termId,
  /** The word as the field writes it. */
  term: z.string().min(1),
  /** Other names and short forms of the same thing. */
  also: z.array(z.string().min(1)).default([]),
  /** What it means, in our own words. No dates, numbers or addresses: those are facts, and stand on the pages that have them. */
  means: z.string().min(1).max(500),
  /** Where that was read; empty where the sentence states no more than what the word means. */
  sources: z.array(z.strictObject({ id: sourceId, page: z.int().positive().optional() })).default([]),
  /** Other terms to look at, by id. */
  see: z.array(termId).default([]),
});

/** A term as the schema reads it. */
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
