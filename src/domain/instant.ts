/** A moment, in milliseconds since 1970-01-01T00:00Z. Always an argument, never read from a clock. */
export type Instant = number;

const minute = 60_000;
const day = 24 * 60 * minute;

/** One formatter for each time zone: building it costs more than all its answers. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  // Not for readers: `wallClock` takes the parts apart again, whatever the language of the pages.
  const built = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, built);
  return built;
}

/** Wall-clock parts of an instant in a time zone: `weekday` 0 is Sunday, `minutes` counts from midnight. */
export function wallClock(at: Instant, timeZone: string): { date: string; weekday: number; minutes: number } {
  const parts = formatterFor(timeZone).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/**
 * The instant at which clocks in a time zone show a date and time. In: `2021-11-29`, minutes after midnight, an IANA
 * zone. A time that a change of clocks skips gives the instant an hour later; a time that it repeats gives the first.
 */
export function instantOf(date: string, minutes: number, timeZone: string): Instant {
  const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * minute;
  const offset = (at: Instant) => {
    const shown = wallClock(at, timeZone);
    return Date.parse(`${shown.date}T00:00:00Z`) + shown.minutes * minute - at;
  };
  // A zone's offset differs before and after a change of clocks: take the first instant that shows the wanted time.
  const guesses = [wanted - offset(wanted - day), wanted - offset(wanted + day)];
  const fitting = guesses.filter((guess) => guess + offset(guess) === wanted);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...guesses);
}
