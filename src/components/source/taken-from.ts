import { dateInWords, type Hours, timeInWords, zoneInWords } from '../fact/fact-text.ts';

/** A value that a file of `content/` takes from a source. */
export interface Taken {
  /** The key under which the file holds it, without places in lists: `contacts.phone`. */
  readonly key: string;
  readonly kind: 'fact' | 'words';
  readonly value: unknown;
  /** The value in words, unless it is held as a code. */
  readonly text: string;
  readonly page?: number | undefined;
}

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const isHours = (value: unknown): value is Hours => isTree(value) && 'timeZone' in value;

/** A value in words, whatever it is: the files do not say of which kind they are, but their shapes do. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (isHours(value)) return `${timeInWords(value.from)} to ${timeInWords(value.until)} ${zoneInWords(value.timeZone)}`;
  if (isTree(value)) return Object.values(value).join(', ');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateInWords(text) : text;
}

/**
 * Everything in a file of `content/` that comes from a source: facts, values that disagree with facts, and words of screens.
 * In: the source's id, the file's data. Out: the values in the file's order.
 */
export function takenFrom(source: string, data: unknown, path: readonly string[] = []): Taken[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown) => takenFrom(source, item, path));
  if (!isTree(data)) return [];
  const inside = Object.entries(data).flatMap(([key, value]) =>
    takenFrom(source, value, key === 'others' ? path : [...path, key]),
  );
  if (data.source !== source || !('value' in data || 'text' in data)) return inside;
  const isFact = 'value' in data;
  const value = isFact ? data.value : data.text;
  const own: Taken = {
    key: path.join('.'),
    kind: isFact ? 'fact' : 'words',
    value,
    text: inWords(value),
    page: typeof data.page === 'number' ? data.page : undefined,
  };
  return [own, ...inside];
}
