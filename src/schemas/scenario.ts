import { z } from 'zod';
import { guideStep } from './guide.ts';

/** What can be said about one end of a scenario. */
const ending = z.strictObject({
  /** What happened, in one sentence. */
  title: z.string(),
  /** Why it matters and what the right act was. */
  lesson: z.string(),
  /** The source that warns of it, or that says what is right, by id. */
  source: z.string(),
  page: z.int().positive().optional(),
});

/** `content/scenarios/<id>.yaml`: the words of a scenario. Its start, goal and ends are rules in `src/scenarios`. */
export const scenario = z.strictObject({
  /** The task. */
  title: z.string(),
  /** Who it is for. */
  who: z.string(),
  /** What one knows afterwards. */
  teaches: z.string(),
  minutes: z.int().positive(),
  /** What is so at the beginning. */
  start: z.string(),
  /** What must be so at the end. */
  goal: z.string(),
  /** Said when the goal is reached. */
  complete: z.string(),
  /** Other circumstances to try it in, by id, in order. */
  variants: z
    .record(
      z.string(),
      z.strictObject({ title: z.string(), start: z.string(), goal: z.string(), complete: z.string() }),
    )
    .default({}),
  /** Ends that are right or harmless in life, though not what is practiced here, by id. The lesson says what to start over for. */
  goodEnds: z.record(z.string(), ending).default({}),
  /** Ends that are wrong in life too, by id. Each has the source of its warning. */
  wrongEnds: z.record(z.string(), ending).default({}),
  /** The way to the goal, for a scenario that no guide walks through. */
  steps: z.array(guideStep).default([]),
});

/** A scenario's words as the schema reads them. */
export type ScenarioWords = z.infer<typeof scenario>;
