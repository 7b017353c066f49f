import type { CodedKind } from './coded-words.ts';
import { locale } from '../../domain/language.ts';

/** How a value is printed: which words, and which kind of link. */
export type FactKind = 'text' | 'date' | 'phone' | 'email' | 'address' | 'hours' | 'labels' | CodedKind;

/** Weekday hours as a source gives them. */
export interface Hours {
  readonly from: string;
  readonly until: string;
  readonly timeZone: string;
}

/** A date in words: `2021-11-29` gives "November 29, 2021". */
export const dateInWords = (date: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(`${date}T00:00:00Z`));

/** A time of day in words: `08:00` gives "8 a.m.", `17:30` gives "5:30 p.m.". */
export function timeInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const shown = minute === 0 ? `${hour % 12 || 12}` : `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
  return `${shown} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** The name of a time zone at a moment, in ms since 1970, else now: `America/Chicago` gives "Central Time". Zones change their rules. */
export const zoneInWords = (timeZone: string, at: number = Date.now()): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value ?? timeZone;

/** Where a link on the value leads; null where the value is no address, number or mailbox. */
export function linkOf(kind: FactKind, value: string): string | null {
  if (kind === 'address') return value;
  if (kind === 'email') return `mailto:${value}`;
  if (kind !== 'phone') return null;
  const digits = value.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
