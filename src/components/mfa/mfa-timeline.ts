import type { MfaTimeline } from '../../schemas/mfa-timeline.ts';

/** An event as the page tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly told: string;
  readonly source: string;
  readonly isConfirmed: boolean;
  readonly isPast: boolean;
  /** Where it stands between the first day shown and the last: 0 to 1. */
  readonly at: number;
}

/** The timeline as drawn: its events, the first days of quarters as marks, and the day of the build. */
export interface Timeline {
  readonly events: readonly ToldEvent[];
  readonly quarters: readonly { readonly date: string; readonly at: number }[];
  readonly today: number;
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The first days of the quarters between two days. */
function quartersBetween(from: string, until: string): string[] {
  const years = Array.from({ length: Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, index) =>
    String(Number(from.slice(0, 4)) + index),
  );
  return years
    .flatMap((year) => ['01', '04', '07', '10'].map((month) => `${year}-${month}-01`))
    .filter((date) => date >= from && date <= until);
}

/**
 * The timeline as told on a day: what has come is told as past, what has not as to come. In: the events in the order of time, the day as
 * `2025-05-11`. Out: their places on a line from the first event to the last, or to the day where that is later.
 */
export function timelineOn(events: MfaTimeline, today: string): Timeline {
  const dates = [...events.map(({ date }) => date), today].sort();
  const [first = today, last = today] = [dates[0], dates.at(-1)];
  const span = Math.max(1, day(last) - day(first));
  const place = (date: string) => (day(date) - day(first)) / span;
  return {
    events: events.map(({ told, ...event }) => {
      const isPast = event.date <= today;
      return { ...event, isPast, told: isPast ? told.past : told.future, at: place(event.date) };
    }),
    quarters: quartersBetween(first, last).map((date) => ({ date, at: place(date) })),
    today: place(today),
  };
}
