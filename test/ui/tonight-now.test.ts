import { describe, expect, it } from 'vitest';
import { type Hours, zoneInWords } from '../../src/components/fact/fact-text.ts';
import { answersNow, dayInCourt, leftInWords, ownClock } from '../../src/components/tonight/tonight-now.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { minutesOf } from '../../src/domain/office-hours.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';
import { readYaml } from '../support/content.ts';

const strings = readYaml('ui/en.yaml', siteStrings);
const texts = { openNow: strings.openNow, script: strings.tonight.script };
const until5 = (timeZone: string): [Hours] => [{ from: '08:30', until: '17:00', timeZone }];
const at = (date: string, time: string, timeZone: string) => instantOf(date, minutesOf(time), timeZone);

/** The zones of the three courts, as their offices name them. One has no daylight saving time. */
const zones = [
  ['America/Puerto_Rico', 'Atlantic Standard Time'],
  ['America/Denver', 'Mountain Time'],
  ['America/Los_Angeles', 'Pacific Time'],
] as const;

describe.each(zones)('an office in %s that is open until five', (zone, name) => {
  const says = (date: string, time: string, reader: string = zone) =>
    answersNow(until5(zone), reader, at(date, time, zone), texts);

  it('answers at 4:59 p.m. on a weekday, for a minute more', () => {
    expect(says('2026-11-18', '16:59')).toBe(`Open now by these hours. Until 5 p.m. ${name}, for 1 minute more.`);
  });

  it.each([
    ['2026-11-18', '17:01', 'Thursday'],
    ['2026-11-20', '17:01', 'Monday'],
    ['2026-11-21', '12:00', 'Monday'],
    ['2026-11-22', '23:59', 'Monday'],
    ['2026-11-23', '00:01', 'Monday'],
  ])('does not answer on %s at %s, and opens on %s', (date, time, weekday) => {
    expect(says(date, time)).toBe(`Closed now. Opens ${weekday} at 8:30 a.m. ${name}.`);
  });

  it.each([
    ['2026-03-06', '2026-03-09'],
    ['2026-10-30', '2026-11-02'],
  ])('opens by its own clock after the weekend of %s, on which others change theirs', (friday, monday) => {
    expect(says(friday, '17:01')).toBe(`Closed now. Opens Monday at 8:30 a.m. ${name}.`);
    expect(says(monday, '08:29')).toContain('Closed now.');
    expect(says(monday, '08:30')).toContain('Open now by these hours.');
  });
});

describe('for a reader with another clock', () => {
  const denver = until5('America/Denver');

  it('the opening is told by both clocks', () => {
    expect(answersNow(denver, 'America/New_York', at('2026-11-20', '22:00', 'America/Denver'), texts)).toBe(
      'Closed now. Opens Monday at 8:30 a.m. Mountain Time. 8:30 a.m. Mountain Time is 10:30 a.m. on Monday by your own clock.',
    );
  });

  it('so is the closing, with the weekday that it is for the reader', () => {
    expect(answersNow(denver, 'Asia/Tokyo', at('2026-11-20', '16:59', 'America/Denver'), texts)).toBe(
      'Open now by these hours. Until 5 p.m. Mountain Time, for 1 minute more. 5 p.m. Mountain Time is 9 a.m. on Saturday by your own clock.',
    );
  });

  it('across a change of clocks, the opening is told as it will be then', () => {
    const sanJuan = until5('America/Puerto_Rico');
    // On Friday the reader in New York is an hour behind San Juan, on Monday they agree; in the fall it is the other way around.
    expect(answersNow(sanJuan, 'America/New_York', at('2026-03-06', '18:00', 'America/Puerto_Rico'), texts)).toBe(
      'Closed now. Opens Monday at 8:30 a.m. Atlantic Standard Time.',
    );
    expect(answersNow(sanJuan, 'America/New_York', at('2026-10-30', '18:00', 'America/Puerto_Rico'), texts)).toBe(
      'Closed now. Opens Monday at 8:30 a.m. Atlantic Standard Time. 8:30 a.m. Atlantic Standard Time is 7:30 a.m. on Monday by your own clock.',
    );
  });
});

describe('where two sources disagree', () => {
  const central = 'America/Chicago';
  const both: [Hours, Hours] = [
    { from: '08:00', until: '18:00', timeZone: central },
    { from: '07:00', until: '18:00', timeZone: central },
  ];

  it('about this minute, no end is promised', () => {
    expect(answersNow(both, 'America/New_York', at('2026-11-20', '07:30', central), texts)).toBe(
      'May be open now. With the hours 7 a.m. to 6 p.m. it is, with the hours 8 a.m. to 6 p.m. it is not.',
    );
  });

  it('about the opening, both are named, and the one to go by is told by the reader’s clock', () => {
    expect(answersNow(both, 'America/New_York', at('2026-11-20', '18:01', central), texts)).toBe(
      'Closed now. Opens Monday at 8 a.m. Central Time. If the hours are 7 a.m. to 6 p.m., it opens Monday at 7 a.m. Central Time. 8 a.m. Central Time is 9 a.m. on Monday by your own clock.',
    );
  });

  it('and both say open, it lasts until the end of the one to go by', () => {
    expect(answersNow(both, central, at('2026-11-20', '17:00', central), texts)).toContain(
      'Until 6 p.m. Central Time, for 1 hour more.',
    );
  });
});

describe('the time in a court', () => {
  it.each([
    ['2026-11-20', '22:42', '10:42 p.m., Friday. Midnight in 1 hour and 18 minutes.'],
    ['2026-11-20', '23:59', '11:59 p.m., Friday. Midnight in 1 minute.'],
    ['2026-11-21', '00:00', '12 a.m., Saturday. Midnight in 24 hours.'],
    ['2026-03-08', '00:00', '12 a.m., Sunday. Midnight in 23 hours.'],
    ['2026-11-01', '00:00', '12 a.m., Sunday. Midnight in 25 hours.'],
    ['2026-11-20', '12:00', '12 p.m., Friday. Midnight in 12 hours.'],
  ])('on %s at %s: %s', (date, time, says) => {
    expect(dayInCourt('America/Denver', at(date, time, 'America/Denver'), texts.script)).toBe(says);
  });

  it('is told beside the reader’s own, whose date may be another', () => {
    const now = at('2026-11-20', '22:42', 'America/Denver');
    expect(ownClock('America/Puerto_Rico', now, texts.script)).toBe(
      'Your own clock shows 1:42 a.m., Saturday, Atlantic Standard Time.',
    );
  });

  it.each([
    [59_999, 'less than a minute'],
    [60_000, '1 minute'],
    [3_599_999, '59 minutes'],
    [3_600_000, '1 hour'],
    [3_660_000, '1 hour and 1 minute'],
    [7_320_000, '2 hours and 2 minutes'],
  ])('%i ms are %s', (milliseconds, says) => {
    expect(leftInWords(milliseconds, texts.script)).toBe(says);
  });
});

describe('a time zone', () => {
  const winter = Date.parse('2026-01-15T12:00:00Z');
  const summer = Date.parse('2026-07-15T12:00:00Z');

  it.each([
    ['America/Detroit', 'Eastern Time'],
    ['America/Chicago', 'Central Time'],
    ['America/Phoenix', 'Mountain Standard Time'],
    ['Pacific/Auckland', 'New Zealand Time'],
    ['Australia/Sydney', 'Australian Eastern Time'],
    ['Europe/Berlin', 'Central European Time'],
  ])('%s is called %s in winter and in summer, as it is today and not as it was in 1970', (zone, name) => {
    expect([zoneInWords(zone, winter), zoneInWords(zone, summer), zoneInWords(zone)]).toEqual([name, name, name]);
  });
});
