import type { ComponentChild } from 'preact';
import type { ValueClass } from '../../domain/terms.ts';
import type { CodeKind } from '../../simulator/core/codes.ts';
import type { PracticeEvent } from '../../simulator/core/names.ts';
import type { Field } from '../../simulator/core/screen.ts';
import type { Moment } from '../../simulator/core/moment.ts';
import type { PhoneView } from '../../simulator/devices/phone/phone.ts';
import type { Play } from './play.ts';
import type { Ring } from '../screen/ring.ts';
import type { PracticeStrings } from '../strings.ts';
import type { RealTime } from '../second-factor/use-real-time.ts';

/** What a practice with a second factor does beside what all do. */
export interface SecondFactor {
  /** Records the time that has passed, before something else is done. */
  readonly catchUp: () => void;
  /** The class of what is typed into a field; null where the field asks for no code. */
  readonly classOf: (field: Field, typed: string) => ValueClass | null;
  /** The text of a code; null for any other value. */
  readonly textOf: (value: ValueClass) => string | null;
  /** The phone, where there is one, the row of the card with the next backup code, and the clock that runs. */
  readonly phone: ComponentChild;
  readonly cardRow: ComponentChild;
  readonly run: RealTime;
}

interface Given {
  practice: Play;
  moment: Moment;
  /** What the practice phone shows; null where there is none. */
  view: PhoneView | null;
  strings: PracticeStrings;
  ring: Ring;
  onPress: (event: PracticeEvent) => void;
  /** Types a code into the field that asks for one of its kind. */
  fillIn: (kind: CodeKind, text: string) => void;
}

/** How a practice gets its second factor: given to it, so that only pages with codes load it. */
export type UseSecondFactor = (given: Given) => SecondFactor;
