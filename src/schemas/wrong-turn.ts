import { z } from 'zod';
import { action } from './guide.ts';

/** `content/wrong-turns.yaml`: every wrong turn that the sources warn of, and the state of the simulator that plays it. */
export const wrongTurn = z.strictObject({
  id: z.string(),
  /** What goes wrong, in our words. */
  turn: z.string(),
  /** The source that warns of it. */
  source: z.string(),
  page: z.int().positive().optional(),
  /** Where the source says it, in its own words, short. */
  says: z.string(),
  /** How it is played: in this place's scenario (and variant), by these actions, ending with a check of the answer. */
  played: z
    .strictObject({
      /** A court's id, or `pacer`. */
      place: z.string(),
      scenario: z.string(),
      variant: z.string().optional(),
      do: z.array(action).min(1),
    })
    .optional(),
  /** The page that tells of it, by its address, where no screen could play it: a telephone that nobody answers shows nothing. */
  told: z.string().startsWith('/').optional(),
  /** The guide that will play it, by its address, where its part of the site is not built. */
  open: z.string().startsWith('/').optional(),
});

/** A wrong turn as the schema reads it. */
export type WrongTurn = z.infer<typeof wrongTurn>;
