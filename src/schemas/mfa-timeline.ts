import { z } from 'zod';
import { isoDate, sourceId } from './fact.ts';

const events = z
  .array(
    z.strictObject({
      /** What the event is called in addresses. */
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'words in lower case with hyphens'),
      date: isoDate,
      /** The event in a few words. */
      what: z.string(),
      /** How it is told before its day, and from then on. */
      told: z.strictObject({ future: z.string(), past: z.string() }),
      source: sourceId,
      /** Is it stated by those who did it? What others report, or only announced and not known to have happened, is not. */
      isConfirmed: z.boolean(),
    }),
  )
  .min(2)
  .refine((events) => events.every(({ date }, index) => index === 0 || date >= (events[index - 1]?.date ?? '')), {
    message: 'events in the order of time',
  });

/** `content/mfa-timeline.yaml`: how multifactor authentication came in, in the order of time. */
export const mfaTimeline = z.strictObject({ events });

/** The events as the schema reads them. */
export type MfaTimeline = z.infer<typeof events>;
