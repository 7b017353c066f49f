/** Whether courts agree: all of them, all of whom it is known, not all, or nothing to compare. */
export type Agreement = 'same' | 'sameWhereKnown' | 'differs' | 'one' | 'none';

/** What a line of the table tells: whether the courts agree, and which of them stand apart from most of the others. */
export interface Compared {
  readonly agreement: Agreement;
  /** By place in the line. Nobody stands apart where no value is commoner than all others. */
  readonly apart: readonly boolean[];
}

/** Compares the values of one fact in several courts. In: a value for each, null where it is not known. */
export function compared(values: readonly unknown[]): Compared {
  const keys = values.map((value) => (value === null ? null : JSON.stringify(value)));
  const knownKeys = keys.filter((key) => key !== null);
  const counts = [...new Set(knownKeys)]
    .map((key) => ({ key, count: knownKeys.filter((known) => known === key).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const usual = first && first.count > (second?.count ?? 0) && first.count > 1 ? first.key : null;
  return {
    agreement: agreementOf(keys.length, knownKeys.length, counts.length),
    apart: keys.map((key) => usual !== null && key !== null && key !== usual),
  };
}

function agreementOf(all: number, known: number, different: number): Agreement {
  if (known === 0) return 'none';
  if (known === 1 && all > 1) return 'one';
  if (different > 1) return 'differs';
  return known === all ? 'same' : 'sameWhereKnown';
}
