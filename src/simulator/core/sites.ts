import type { Refusal } from '../../domain/refusal.ts';
import type { Context, Moment } from './context.ts';
import type { machineOf } from './machine.ts';
import type { Message } from '../devices/mailbox/messages.ts';
import type { PracticeEvent } from './event.ts';
import type { PhoneView } from '../devices/phone/view.ts';
import type { Page, PageId, Screen } from './screen.ts';

/**
 * The sites that a practice can visit: how they answer, how their pages look, what messages they send. A practice of PACER alone knows
 * nothing of a court's pages, so a page of this site loads only the sites that it needs.
 */
export interface Sites {
  readonly machine: ReturnType<typeof machineOf>;
  readonly pages: Readonly<Partial<Record<PageId, (context: Context) => Page>>>;
  /** Why the page on the screen refuses as a whole, whatever is asked of it; null if it does not. */
  readonly closed: (page: PageId, context: Context) => Refusal | null;
  /** What the practice phone shows in a state; absent where there is none. */
  readonly phone?: (moment: Moment) => PhoneView | null;
  /** The event that a stored record names, if it can only come from outside the practice; absent where nothing can. */
  readonly fromOutside?: (event: unknown, moment: Moment, screen: Screen) => PracticeEvent | null;
  /** The messages of these sites that have come, in order. */
  readonly messages: (context: Context) => readonly Message[];
}
