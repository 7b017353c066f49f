import type { Place } from '../../domain/court.ts';
import type { RouteStep } from '../../scenarios/play/progress.ts';
import type { AccountFile } from '../../schemas/account.ts';
import type { CourtFile } from '../../schemas/court.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { Simulator } from '../../simulator/core/simulator.ts';

/** What the components in a guide's prose need to know of the page they stand on. */
export interface GuideContext {
  readonly place: Place;
  /** The court's file; null in a guide of PACER. */
  readonly court: CourtFile | null;
  /** The file of PACER's account pages; null in a guide of a court. */
  readonly account: AccountFile | null;
  readonly route: readonly RouteStep[];
  readonly simulator: Simulator;
  readonly strings: PracticeStrings;
  /** Where the guide's scenario is practiced on a page of its own. */
  readonly practiceHref: string;
}
