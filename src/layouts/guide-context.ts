import type { CourtProfile } from '../domain/court.ts';
import type { RouteStep } from '../scenarios/progress.ts';
import type { CourtFile } from '../schemas/court.ts';
import type { PracticeStrings } from '../schemas/practice-strings.ts';
import type { PacerFile } from '../schemas/wordings.ts';
import type { PracticeState } from '../simulator/simulator.ts';

/** What the components in a guide's prose need to know of the page they stand on. */
export interface GuideContext {
  readonly profile: CourtProfile;
  readonly court: CourtFile;
  readonly pacer: PacerFile;
  readonly route: readonly RouteStep[];
  readonly start: PracticeState;
  readonly strings: PracticeStrings;
  /** Where the guide's scenario is practiced on a page of its own. */
  readonly practiceHref: string;
}
