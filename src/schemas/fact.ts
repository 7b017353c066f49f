import { z } from 'zod';

/** A calendar date as the sources give it: `2021-11-29`. Kept a string: collections must stay serializable. */
export const isoDate = z.iso.date();

/** A day that has come: nobody can have read a source tomorrow. A day begins first in Kiribati, fourteen hours before UTC. */
export const dayThatHasCome = isoDate.refine(
  (date) => Date.parse(`${date}T00:00:00Z`) <= Date.now() + 14 * 3_600_000,
  'a day that has not come yet',
);

/** The id of a file in `content/sources/`, without its ending. */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a file in content/sources/, without its ending');

/** Where a value was read. The day as of which it holds is in the source's own file; it is repeated here only where it differs. */
export const provenance = {
  /** The source that states the value. */
  source: sourceId,
  /** The page of a paged document. */
  page: z.int().positive().optional(),
  /** The day as of which the source states it, where that is not the day that its own file gives. */
  asOf: dayThatHasCome.optional(),
  /** Beside a day of its own: the source bears no date, so this is the day on which its copy was read. */
  undated: z.literal(true).optional(),
};

/**
 * A value that a source states.
 * In: the schema of the value. Out: `{ value, source, page?, asOf, note?, others? }`, where `others` holds the
 * values of sources that disagree, each with its own provenance, so that a page can show both.
 */
export const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    /** The value itself. */
    value,
    ...provenance,
    /** What a reader must know to use the value rightly. */
    note: z.string().optional(),
    /** What other sources say instead. */
    others: z.array(z.strictObject({ value, ...provenance, note: z.string().optional() })).optional(),
  });

/** Words on a practice screen: quoted from a source, or marked as ours. */
export const wording = z.union([
  z.strictObject({
    /** The words, exactly as the source prints them. `{court}` stands for the court's name in PACER's list. */
    text: z.string().min(1),
    ...provenance,
  }),
  z.strictObject({
    /** Words of our own: no source gives them. */
    text: z.string().min(1),
    /** Says so. */
    illustrative: z.literal(true),
  }),
]);

/** A telephone number as the source prints it. */
export const telephone = z
  .string()
  .regex(/^(1-)?(\(\d{3}\) |\d{3}-)\d{3}-\d{4}$/, 'a telephone number such as 787-772-3449');

/** A fact as the schema reads it. */
export interface FactOf<Value> {
  value: Value;
  source: string;
  page?: number | undefined;
  asOf?: string | undefined;
  undated?: true | undefined;
  note?: string | undefined;
  others?: Omit<FactOf<Value>, 'others'>[] | undefined;
}
/** Words as the schema reads them. */
export type WordingEntry = z.infer<typeof wording>;
