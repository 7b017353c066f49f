import { z } from 'zod';
import { action, guide, guideStep } from './guide.ts';

/** In which courts a step or an action is: names of circumstances, as `src/content/guides/where.ts` has them; everywhere without it. */
const where = z.string().optional();

/**
 * `content/guides/court/<guide>.mdx`, its front matter: a guide of courts, written once. In its texts `{words.linkItem}` and the like stand for what a
 * court has (`src/content/guides/values.ts`).
 */
export const guideTemplate = guide.extend({
  /** It may be longer here: it holds what is said in other courts, too. */
  summary: z.string(),
  steps: z
    .array(
      guideStep.extend({
        where,
        do: z.array(z.union(action.options.map((kind) => kind.extend({ where })))).min(1),
      }),
    )
    .min(1),
});

/**
 * `content/guides/<court>/<guide>.mdx`, its front matter: what a court's guide says otherwise than the template. Its text below has only sentences that
 * are this court's own.
 */
export const courtGuide = guide
  .omit({ steps: true, order: true, scenario: true })
  .partial()
  .extend({
    sources: guide.shape.sources,
    reviewed: guide.shape.reviewed,
    /** Titles of steps, by id. */
    titles: z.record(z.string(), z.string().min(1)).optional(),
  });

/** A template's front matter as the schema reads it. */
export type GuideTemplate = z.infer<typeof guideTemplate>;
/** A court's own front matter as the schema reads it. */
export type CourtGuide = z.infer<typeof courtGuide>;
