import type { ComponentChild } from 'preact';
import type { ValueClass } from '../../domain/terms.ts';
import type { CodeKind } from '../../simulator/core/codes.ts';
import type { Field } from '../../simulator/core/screen.ts';
import type { Moment } from '../../simulator/core/moment.ts';
import type { PhoneView } from '../../simulator/devices/phone/phone.ts';
import type { DeviceProps } from '../devices/device-props.ts';
import type { Play } from './play.ts';
import type { PracticeStrings } from '../../schemas/practice-strings.ts';
import type { RealTime } from '../devices/use-real-time.ts';

/** Types a code into the field that asks for one of its kind. */
export type FillInCode = (kind: CodeKind, text: string) => void;

/** What a practice with a second factor can do that others cannot. */
export interface SecondFactor {
  /** Records the time that has passed, before something else is done. */
  readonly catchUp: () => void;
  /** The class of what is typed into a field; null where the field asks for no code. */
  readonly classOf: (field: Field, typed: string) => ValueClass | null;
  /** The text of a code; null for any other value. */
  readonly textOf: (value: ValueClass) => string | null;
  /** Draws the phone, if there is one. */
  readonly phone: (props: DeviceProps<PhoneView | null | undefined>, fillIn: FillInCode) => ComponentChild;
  /** Draws the row of the card with the next backup code, if there is one. */
  readonly cardRow: (fillIn: FillInCode) => ComponentChild;
  /** The clock that runs. */
  readonly run: RealTime;
}

/** What a second factor needs. It is made before anything that is done, because doing something asks it for the time. */
interface Given {
  practice: Play;
  moment: Moment;
  strings: PracticeStrings;
}

/** How a practice gets its second factor. The page passes it in, so that only pages with codes load it. */
export type UseSecondFactor = (given: Given) => SecondFactor;
