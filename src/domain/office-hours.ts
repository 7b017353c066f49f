import { type Instant, instantOf, wallClock } from './instant.ts';

/** Monday to Friday, by the office's own clock, in minutes after midnight. */
export interface OfficeHours {
  readonly from: number;
  readonly until: number;
  /** An IANA time zone. */
  readonly timeZone: string;
}

/** A time of day in minutes after midnight: `08:30` gives 510. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const isWorkday = (weekday: number) => weekday >= 1 && weekday <= 5;

/** Is the office open at this instant by these hours? Holidays are not known, so they count as workdays. */
export function isOpen({ from, until, timeZone }: OfficeHours, now: Instant): boolean {
  const { weekday, minutes } = wallClock(now, timeZone);
  return isWorkday(weekday) && minutes >= from && minutes < until;
}

/** The next instant, later than this one, at which the office opens by these hours. */
export function nextOpening({ from, timeZone }: OfficeHours, now: Instant): Instant {
  const today = Date.parse(wallClock(now, timeZone).date);
  // Calendar days are counted in UTC, where each has 24 hours, even across a change of clocks. The next workday is at most three days away.
  const days = [0, 1, 2, 3].map((later) => new Date(today + later * 24 * 60 * 60_000).toISOString().slice(0, 10));
  const openings = days
    .map((date) => instantOf(date, from, timeZone))
    .filter((at) => at > now && isWorkday(wallClock(at, timeZone).weekday));
  return Math.min(...openings);
}

/** What several sources say together: open or closed by all of them, or open by some and closed by the others. */
export type Standing = 'open' | 'closed' | 'disputed';

/** Is the office open by the hours of every source that gives them? In: the hours of at least one source. */
export function standing(hours: readonly OfficeHours[], now: Instant): Standing {
  const open = hours.filter((ofSource) => isOpen(ofSource, now)).length;
  if (open === hours.length) return 'open';
  return open === 0 ? 'closed' : 'disputed';
}
