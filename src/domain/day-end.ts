import { type Instant, instantOf, wallClock } from './instant.ts';

/**
 * The instant at which the day of a court ends: midnight in its time zone (Fed. R. Civ. P. 6(a)(4)). A day on which clocks change
 * has 23 or 25 hours, and ends at midnight all the same.
 */
export function dayEnd(now: Instant, timeZone: string): Instant {
  const today = Date.parse(wallClock(now, timeZone).date);
  // Calendar days are counted in UTC, where each has 24 hours.
  const tomorrow = new Date(today + 24 * 60 * 60_000).toISOString().slice(0, 10);
  return instantOf(tomorrow, 0, timeZone);
}
