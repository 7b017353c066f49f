import type { CourtProfile } from '../domain/court.ts';
import type { Instant } from '../domain/instant.ts';
import type { Reason } from '../domain/refusal.ts';
import type { ValueClass } from '../domain/terms.ts';
import type { World } from '../domain/world.ts';
import type { FieldId } from './event.ts';

/** What does not change while a scenario is played. */
export interface Setting {
  readonly court: CourtProfile;
  /** The moments that the practice clock can be moved to, in order; empty where the clock stays put. */
  readonly moments: readonly Instant[];
  /** The contacts that the practice telephone can dial, by id; empty where there is no telephone. */
  readonly contacts: readonly string[];
}

/** The extended state of the machine. */
export interface Context {
  readonly setting: Setting;
  readonly world: World;
  /** What stands in the fields of the page on the screen, as classes; an absent field is empty. */
  readonly fields: Readonly<Partial<Record<FieldId, ValueClass>>>;
  /** Is the box of the redaction notice ticked? */
  readonly ticked: boolean;
  /** Why the page on the screen refused what was last asked of it. */
  readonly refusal: Reason | null;
  /** Which of several pages a state stands for: the menu that is open, the topic elsewhere, whom the login is for. */
  readonly at: string;
  /** The call in progress: whom, and what was said. */
  readonly call: { readonly contact: string; readonly said: string | null } | null;
}

/** The class of what stands in a field of the page. */
export const valueIn = (context: Context, field: FieldId): ValueClass => context.fields[field] ?? 'empty';
