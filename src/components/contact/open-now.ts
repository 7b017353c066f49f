import type { Instant } from '../../domain/instant.ts';
import { isOpen, minutesOf, nextOpening, type OfficeHours, standing } from '../../domain/office-hours.ts';
import type { SiteStrings } from '../../schemas/site-strings.ts';
import { fill } from '../../domain/fill.ts';
import { type Hours, timeInWords, zoneInWords } from '../fact/fact-text.ts';
import { locale } from '../../domain/language.ts';

/** The words for it. */
export type OpenNowText = SiteStrings['openNow'];

/** Hours as a source gives them, as the domain counts them. */
export const officeHours = ({ from, until, timeZone }: Hours): OfficeHours => ({
  from: minutesOf(from),
  until: minutesOf(until),
  timeZone,
});

/** The name of the weekday of an instant in a time zone. */
export const weekdayOf = (at: Instant, timeZone: string) =>
  new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long' }).format(at);

/**
 * Whether an office is open, in a sentence or two. In: the hours that sources give, the one to go by first; the instant. Where the
 * sources disagree about this instant, it says so, with the hours of each.
 */
export function openNow(sources: readonly [Hours, ...Hours[]], now: Instant, text: OpenNowText): string {
  const inWords = ({ from, until }: Hours) => fill(text.hours, { from: timeInWords(from), until: timeInWords(until) });
  const opening = (hours: Hours) =>
    fill(text.opening, {
      weekday: weekdayOf(nextOpening(officeHours(hours), now), hours.timeZone),
      time: timeInWords(hours.from),
      zone: zoneInWords(hours.timeZone, now),
    });
  const [first, ...others] = sources;
  const listed = (some: readonly Hours[]) => some.map(inWords).join(', ');

  switch (standing(sources.map(officeHours), now)) {
    case 'open':
      return others.length === 0 ? text.open : fill(text.openToo, { hours: listed(others) });
    case 'closed':
      return [
        fill(text.closed, { opening: opening(first) }),
        ...others
          .filter((other) => opening(other) !== opening(first))
          .map((other) => fill(text.closedToo, { hours: inWords(other), opening: opening(other) })),
      ].join(' ');
    case 'disputed': {
      const saysOpen = (hours: Hours) => isOpen(officeHours(hours), now);
      return fill(text.disputed, {
        open: listed(sources.filter(saysOpen)),
        closed: listed(sources.filter((hours) => !saysOpen(hours))),
      });
    }
  }
}

/** Fills every place of a page that waits for it, by the reader's clock, and keeps it true while the page stays open. */
export function keepOpenNow(page: Document): void {
  const places = [...page.querySelectorAll<HTMLElement>('[data-open-now]')];
  const show = () =>
    places.forEach((place) => {
      const { openNow: hours, text } = place.dataset;
      if (hours === undefined || text === undefined) return;
      const says = openNow(JSON.parse(hours) as [Hours], Date.now(), JSON.parse(text) as OpenNowText);
      if (place.textContent !== says) place.textContent = says;
    });
  show();
  setInterval(show, 20_000);
  // A page in the background is not kept up to date, nor one that the browser put aside.
  page.addEventListener('visibilitychange', show);
}
