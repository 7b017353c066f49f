import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { World } from '../../domain/world.ts';
import type { Context } from './context.ts';

/** What pressing a form's button comes to: another world, or a refusal. */
export type Attempt = (context: Context) => World | Refusal;

/** Is it refused? */
export const isRefused =
  (attempt: Attempt) =>
  ({ context }: { context: Context }): boolean =>
    isRefusal(attempt(context));

/** What becomes of the practice: it has the new world, or shows why it has not. */
export const outcomeOf =
  (attempt: Attempt) =>
  ({ context }: { context: Context }): Partial<Context> => {
    const outcome = attempt(context);
    return isRefusal(outcome) ? { refusal: outcome.refused } : { world: outcome };
  };
