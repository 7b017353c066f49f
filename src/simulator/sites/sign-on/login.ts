import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import type { LoginStep, World } from '../../../domain/world.ts';
import type { Moment } from '../../core/moment.ts';
import type { PageId } from '../../core/names.ts';
import type { Outcome } from '../../core/site.ts';

/** What a login can be for; null if it is for PACER’s own sites. */
export type LoginFor = 'court' | 'linkUtility' | null;

/** How a login goes on in a practice. */
export interface Login {
  /** All pages that it may lead to. */
  readonly to: readonly PageId[];
  /** The outcome of an attempt: it is refused, or goes on to the next step that the login waits for, or lets the account in. */
  readonly goesOn: (moment: Moment, attempted: World | Refusal) => Outcome;
}

/**
 * How a login goes on. In: the pages at which it can wait, by the step that it waits for; a function that gives the page that it leads to in
 * the end, from the world and what the login is for; and all pages that this function can give.
 */
export const loginThat = (
  waits: Readonly<Partial<Record<LoginStep, PageId>>>,
  leads: (world: World, what: LoginFor) => PageId,
  all: readonly PageId[],
): Login => ({
  to: [...Object.values(waits), ...all],
  goesOn: (moment, attempted) => {
    if (isRefusal(attempted)) return attempted;
    const step = attempted.browser.loggingIn?.waitsFor;
    return { world: attempted, to: (step && waits[step]) ?? leads(attempted, moment.own.pacer ?? null) };
  },
});
