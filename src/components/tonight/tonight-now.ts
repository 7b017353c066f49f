import { dayEnd } from '../../domain/day-end.ts';
import { type Instant, instantOf, wallClock } from '../../domain/instant.ts';
import { isOpen, minutesOf, nextOpening } from '../../domain/office-hours.ts';
import type { SiteStrings } from '../../schemas/site-strings.ts';
import { fill } from '../../domain/fill.ts';
import { type Hours, timeInWords, zoneInWords } from '../fact/fact-text.ts';
import { officeHours, openNow, type OpenNowText, weekdayOf } from '../contact/open-now.ts';

/** The words for what the script says of the time. */
export type TonightText = SiteStrings['tonight']['script'];

const minute = 60_000;

/** What a clock in a time zone shows: "10:42 p.m.". */
export function timeAt(at: Instant, timeZone: string): string {
  const { minutes } = wallClock(at, timeZone);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  return timeInWords(`${two(minutes / 60)}:${two(minutes % 60)}`);
}

/** A stretch of time in hours and whole minutes, rounded down: nobody is promised a minute that is not there. */
export function leftInWords(milliseconds: number, text: TonightText): string {
  const all = Math.floor(milliseconds / minute);
  const count = (number: number, one: string, many: string) => (number === 1 ? one : fill(many, { count: number }));
  const hours = count(Math.floor(all / 60), text.hour, text.hours);
  const minutes = count(all % 60, text.minute, text.minutes);
  if (all === 0) return text.moment;
  if (all < 60) return minutes;
  return all % 60 === 0 ? hours : fill(text.join, { hours, minutes });
}

/** Do two zones show the same date and time at this instant? */
function agree(at: Instant, one: string, other: string): boolean {
  const [here, there] = [wallClock(at, one), wallClock(at, other)];
  return here.date === there.date && here.minutes === there.minutes;
}

/** How an instant reads on the reader's clock; nothing where it is the office's own time. */
function onYourClock(at: Instant, office: string, reader: string, text: TonightText): string[] {
  if (agree(at, office, reader)) return [];
  const there = `${timeAt(at, office)} ${zoneInWords(office, at)}`;
  return [fill(text.yours, { there, weekday: weekdayOf(at, reader), time: timeAt(at, reader) })];
}

/** How late it is in a court, and how long its day still lasts. In: the court's time zone, the instant. */
export const dayInCourt = (court: string, now: Instant, text: TonightText): string =>
  fill(text.there, {
    time: timeAt(now, court),
    weekday: weekdayOf(now, court),
    left: leftInWords(dayEnd(now, court) - now, text),
  });

/** How late it is for the reader. */
export const ownClock = (reader: string, now: Instant, text: TonightText): string =>
  fill(text.own, { time: timeAt(now, reader), weekday: weekdayOf(now, reader), zone: zoneInWords(reader, now) });

/**
 * Whether an office answers, until when or from when, by its clock and by the reader's. In: the hours that sources give, the one to
 * go by first; the reader's time zone; the instant. Where sources disagree about now, it says so and no more.
 */
export function answersNow(
  sources: readonly [Hours, ...Hours[]],
  reader: string,
  now: Instant,
  texts: { readonly openNow: OpenNowText; readonly script: TonightText },
): string {
  const [first] = sources;
  const text = texts.script;
  const says = openNow(sources, now, texts.openNow);
  const open = sources.filter((hours) => isOpen(officeHours(hours), now)).length;
  if (open > 0 && open < sources.length) return says;
  if (open === 0) {
    const opening = nextOpening(officeHours(first), now);
    return [says, ...onYourClock(opening, first.timeZone, reader, text)].join(' ');
  }
  const closing = instantOf(wallClock(now, first.timeZone).date, minutesOf(first.until), first.timeZone);
  const until = fill(text.until, {
    time: timeInWords(first.until),
    zone: zoneInWords(first.timeZone),
    left: leftInWords(closing - now, text),
  });
  return [says, until, ...onYourClock(closing, first.timeZone, reader, text)].join(' ');
}
