import type { FieldId, PracticeEvent } from '../../simulator/core/names.ts';
import type { Field } from '../../simulator/core/screen.ts';

/** What a screen reports to the practice. A picture reports nothing. */
export interface ScreenActions {
  readonly press: (event: PracticeEvent) => void;
  type(field: Field, text: string): void;
  focus(field: FieldId): void;
}
