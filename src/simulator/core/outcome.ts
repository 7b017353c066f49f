import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { World } from '../../domain/world.ts';
import type { PageId } from './names.ts';
import type { Outcome } from './site.ts';

/** The result of a rule as an outcome: a refusal on the page, or another world and, if given, the page that then opens. */
export const outcomeOf = (outcome: World | Refusal, to?: PageId): Outcome =>
  isRefusal(outcome) ? outcome : to ? { world: outcome, to } : { world: outcome };
