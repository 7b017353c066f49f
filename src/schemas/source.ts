import { z } from 'zod';
import { dayThatHasCome, isoDate } from './fact.ts';

/** One source: a document, an official page, or what others report. `content/sources/<id>.yaml`. */
export const source = z.strictObject({
  /** The title as the source prints it. */
  title: z.string().min(1),
  /** A name short enough for a line of small print, such as "D.P.R. linking guide". */
  shortTitle: z.string().min(1),
  /** Who published it. */
  publisher: z.string().min(1),
  /** The court that speaks in it, by id; absent where the source is national. */
  court: z.string().optional(),
  /** A document whose every sentence is accounted for, an official page, a published standard, working code, or a report by others. */
  kind: z.enum(['document', 'official-page', 'standard', 'code', 'report']),
  /** The day it was published or last revised; absent where it is undated. */
  published: isoDate.optional(),
  /** What is known of its date where no day can be given. */
  publishedNote: z.string().optional(),
  /** The day as of which its values hold: the day that it bears, or, if it is `undated`, the day on which its copy was read. */
  asOf: dayThatHasCome.optional(),
  /** It bears no date, so that the day on which it was read is not taken for its own. */
  undated: z.literal(true).optional(),
  /** Where it was published, if known. */
  address: z.url().optional(),
  /** How we came to it and how far it can be trusted. */
  note: z.string().optional(),
  /** What is wrong in it, and what was decided. */
  defects: z
    .array(
      z.strictObject({
        /** The page of a paged document. */
        page: z.int().positive().optional(),
        /** The words at fault, or what stands there. */
        found: z.string().min(1),
        /** What we do about it. */
        decision: z.string().min(1),
      }),
    )
    .default([]),
});

/** A source as the schema reads it. */
export type Source = z.infer<typeof source>;
