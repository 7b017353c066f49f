import type { Place } from '../domain/court.ts';
import type { Grade, Wording } from '../domain/wording.ts';

/** A place as it travels in the page: each piece of wording is one text, and the sources that it names are listed once. */
export interface PackedPlace {
  readonly sources: readonly string[];
  readonly place: unknown;
}

const grades: readonly Grade[] = ['quoted', 'borrowed', 'illustrative'];

/** Begins a packed piece of wording: then its grade and source as numbers, a colon, and the words. */
const mark = '§';

const isWording = (value: object): value is Wording => 'text' in value && 'grade' in value;

/** The same tree with every leaf that `change` knows replaced. */
function replaced(value: unknown, change: (value: object | string) => string | object | null): unknown {
  const known = typeof value === 'string' || (typeof value === 'object' && value !== null) ? change(value) : null;
  if (known !== null) return known;
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, change)]));
}

/** Pack a place for the page. Wording is most of it, and most of that is the same few grades and sources again and again. */
export function pack(place: Place): PackedPlace {
  const sources: string[] = [];
  const numberOf = (source: string): number =>
    sources.includes(source) ? sources.indexOf(source) : sources.push(source) - 1;
  const packed = replaced(place, (value) => {
    if (typeof value === 'string' || !isWording(value)) return null;
    return `${mark}${grades.indexOf(value.grade)}${value.from === undefined ? '' : numberOf(value.from)}:${value.text}`;
  });
  return { sources, place: packed };
}

/** The place that was packed. */
export const unpack = ({ sources, place }: PackedPlace): Place =>
  replaced(place, (value) => {
    if (typeof value !== 'string' || !value.startsWith(mark)) return null;
    const [head = ''] = value.split(':', 1);
    const from = sources[Number(head.slice(2))];
    const text = value.slice(head.length + 1);
    return { text, grade: grades[Number(head[1])], ...(head.length > 2 && from !== undefined ? { from } : {}) };
  }) as Place;
