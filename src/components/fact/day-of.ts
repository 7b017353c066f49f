import type { FactOf } from '../../schemas/fact.ts';
import type { Source } from '../../schemas/source.ts';

/** The day as of which a value holds, as `2021-11-15`; `isUndated` if that is only the day on which the source was read. */
export interface DayOfValue {
  readonly asOf: string;
  readonly isUndated: boolean;
}

/** The day as of which a value holds: its own, or else that of its source. Throws where neither names one. */
export function dayOf(
  { source: id, asOf, undated }: Pick<FactOf<unknown>, 'source' | 'asOf' | 'undated'>,
  source: Pick<Source, 'asOf' | 'undated'> | undefined,
): DayOfValue {
  if (asOf !== undefined) return { asOf, isUndated: undated === true };
  if (source?.asOf === undefined)
    throw new Error(`A value from ${id} has no day, and content/sources/${id}.yaml names none`);
  return { asOf: source.asOf, isUndated: source.undated === true };
}
