import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import { isOpen, minutesOf, nextOpening, type OfficeHours, standing } from '../../src/domain/office-hours.ts';

const denver: OfficeHours = { from: 9 * 60, until: 17 * 60, timeZone: 'America/Denver' };
const at = (date: string, time: string, timeZone = denver.timeZone) => instantOf(date, minutesOf(time), timeZone);

it('reads a time of day', () => {
  expect(['00:00', '08:00', '17:30', '23:59'].map(minutesOf)).toEqual([0, 480, 1050, 1439]);
});

describe('by its hours, 9 a.m. to 5 p.m. Mountain Time, the office is', () => {
  it.each<[string, string, string, boolean]>([
    ['Friday', '2026-11-20', '08:59', false],
    ['Friday', '2026-11-20', '09:00', true],
    ['Friday', '2026-11-20', '16:59', true],
    ['Friday', '2026-11-20', '17:00', false],
    ['Friday', '2026-11-20', '17:01', false],
    ['Saturday', '2026-11-21', '12:00', false],
    ['Sunday', '2026-11-22', '12:00', false],
    ['Monday', '2026-11-23', '12:00', true],
  ])('%s %s at %s, open: %s', (_, date, time, expected) => {
    expect(isOpen(denver, at(date, time))).toBe(expected);
  });

  it('by its own clock, wherever the reader is', () => {
    // 4 p.m. in Puerto Rico is 1 p.m. in Denver in winter, and 2 p.m. in summer.
    expect(isOpen(denver, at('2026-01-15', '19:59', 'America/Puerto_Rico'))).toBe(true);
    expect(isOpen(denver, at('2026-07-15', '19:59', 'America/Puerto_Rico'))).toBe(false);
  });
});

describe('the next opening', () => {
  it.each<[string, string, string, string]>([
    ['before opening, the same day', '2026-11-19', '08:59', '2026-11-19'],
    ['at opening, the next day', '2026-11-19', '09:00', '2026-11-20'],
    ['in the evening, the next day', '2026-11-19', '17:01', '2026-11-20'],
    ['on Friday morning, the same day', '2026-11-20', '06:00', '2026-11-20'],
    ['on Friday evening, Monday', '2026-11-20', '17:01', '2026-11-23'],
    ['on Saturday, Monday', '2026-11-21', '00:00', '2026-11-23'],
    ['on Sunday, Monday', '2026-11-22', '23:59', '2026-11-23'],
    ['over the end of a year', '2027-12-31', '17:00', '2028-01-03'],
    // Clocks change on Sunday, March 8, and Sunday, November 1, 2026: those weekends have 47 and 49 hours.
    ['over the change to summer time', '2026-03-06', '17:01', '2026-03-09'],
    ['on the night of the change', '2026-03-08', '01:59', '2026-03-09'],
    ['over the change to winter time', '2026-10-30', '17:01', '2026-11-02'],
    ['in the hour that comes twice', '2026-11-01', '01:30', '2026-11-02'],
  ])('%s', (_, date, time, opening) => {
    expect(nextOpening(denver, at(date, time))).toBe(at(opening, '09:00'));
  });

  it('is a day of the office’s, not of the reader’s', () => {
    // Friday noon in Tokyo is Thursday evening in Denver.
    expect(nextOpening(denver, at('2026-11-20', '12:00', 'Asia/Tokyo'))).toBe(at('2026-11-20', '09:00'));
  });

  it('is open then, and closed a minute before', () => {
    const opening = nextOpening(denver, at('2026-03-07', '03:00'));
    expect(isOpen(denver, opening)).toBe(true);
    expect(isOpen(denver, opening - 60_000)).toBe(false);
  });
});

describe('where sources disagree about the hours', () => {
  const earlier = { ...denver, from: 8 * 60 };
  it.each([
    ['07:59', 'closed'],
    ['08:00', 'disputed'],
    ['08:59', 'disputed'],
    ['09:00', 'open'],
    ['16:59', 'open'],
    ['17:00', 'closed'],
  ])('at %s: %s', (time, expected) => {
    expect(standing([denver, earlier], at('2026-11-23', time))).toBe(expected);
  });

  it('one source alone is never disputed', () => {
    expect(standing([denver], at('2026-11-23', '08:30'))).toBe('closed');
    expect(standing([denver], at('2026-11-23', '09:30'))).toBe('open');
  });
});
