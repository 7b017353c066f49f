import type { CourtProfile, Place } from '../../domain/court.ts';
import { type Instant, instantOf } from '../../domain/instant.ts';

const tenInTheMorning = 10 * 60;
const day = 86_400_000;

/** When practice takes place: a Tuesday morning by the court's clock, long after every court's move to NextGen. */
export const practiceMorning = (place: Place): Instant => morningOf('2026-03-10', place);

/** Ten in the morning of a day, by the clock of a place. In: a date such as `2026-03-10`. */
export const morningOf = (date: string, place: Place): Instant => instantOf(date, tenInTheMorning, place.timeZone);

/** Three days before the court moved to NextGen, at ten in the morning; null where that day is not known. */
export const beforeNextGen = (court: CourtProfile): Instant | null =>
  court.nextgenFrom === null ? null : court.nextgenFrom - 3 * day + tenInTheMorning * 60_000;

/** The moments that the practice clock can be set to, in order. */
export const momentsOf = (court: CourtProfile): readonly Instant[] =>
  [beforeNextGen(court), practiceMorning(court)].filter((moment) => moment !== null);
