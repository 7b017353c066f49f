import type { Instant } from '../../../domain/instant.ts';
import { locale } from '../../../domain/language.ts';

/** An instant in words, by the clocks of a time zone: "March 10, 2026 at 10:00 AM"; in full, the day of the week comes before it. */
export const momentInWords = (
  at: Instant,
  timeZone: string,
  dateStyle: 'long' | 'full' = 'long',
  timeStyle: 'short' | 'medium' = 'short',
): string => new Intl.DateTimeFormat(locale, { timeZone, dateStyle, timeStyle }).format(at);
