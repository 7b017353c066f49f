import { describe, expect, it } from 'vitest';
import { instantOf, wallClock } from '../../src/domain/instant.ts';

const utc = (text: string) => Date.parse(text);

describe('the wall clock', () => {
  it('tells date, weekday and minutes in a zone', () => {
    expect(wallClock(utc('2026-03-10T14:05:00Z'), 'America/Puerto_Rico')).toEqual({
      date: '2026-03-10',
      weekday: 2,
      minutes: 10 * 60 + 5,
    });
  });

  it('begins a day at midnight, minute 0 of the new date', () => {
    expect(wallClock(utc('2021-11-29T04:00:00Z'), 'America/Puerto_Rico')).toMatchObject({
      date: '2021-11-29',
      minutes: 0,
    });
    expect(wallClock(utc('2021-11-29T03:59:59Z'), 'America/Puerto_Rico')).toMatchObject({
      date: '2021-11-28',
      minutes: 1439,
    });
  });

  it('counts weekdays from Sunday', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => wallClock(utc(`2026-03-0${day}T18:00:00Z`), 'UTC').weekday);
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('the instant of a date and time', () => {
  it('is four hours after UTC in Puerto Rico all year, which does not change its clocks', () => {
    for (const date of ['2021-01-15', '2021-03-14', '2021-07-15', '2021-11-07', '2021-11-29']) {
      expect(instantOf(date, 120, 'America/Puerto_Rico')).toBe(utc(`${date}T06:00:00Z`));
    }
  });

  it('follows the change of clocks elsewhere', () => {
    expect(instantOf('2026-01-15', 600, 'America/Denver')).toBe(utc('2026-01-15T17:00:00Z'));
    expect(instantOf('2026-07-15', 600, 'America/Denver')).toBe(utc('2026-07-15T16:00:00Z'));
  });

  it('is right on both sides of a change', () => {
    expect(instantOf('2026-03-08', 119, 'America/Chicago')).toBe(utc('2026-03-08T07:59:00Z'));
    expect(instantOf('2026-03-08', 180, 'America/Chicago')).toBe(utc('2026-03-08T08:00:00Z'));
    expect(instantOf('2026-11-01', 59, 'America/Chicago')).toBe(utc('2026-11-01T05:59:00Z'));
    expect(instantOf('2026-11-01', 120, 'America/Chicago')).toBe(utc('2026-11-01T08:00:00Z'));
  });

  it('of a time that the change skips is an hour later', () => {
    const skipped = instantOf('2026-03-08', 150, 'America/Chicago');
    expect(skipped).toBe(utc('2026-03-08T08:30:00Z'));
    expect(wallClock(skipped, 'America/Chicago').minutes).toBe(210);
  });

  it('of a time that the change repeats is the first', () => {
    const repeated = instantOf('2026-11-01', 90, 'America/Chicago');
    expect(repeated).toBe(utc('2026-11-01T06:30:00Z'));
  });

  it('shows the same date and time again on the wall clock', () => {
    const zones = ['America/Puerto_Rico', 'America/Los_Angeles', 'America/Denver', 'Pacific/Guam', 'UTC'];
    for (const zone of zones) {
      for (let month = 1; month <= 12; month += 1) {
        const date = `2026-${String(month).padStart(2, '0')}-17`;
        for (const minutes of [0, 1, 479, 720, 1439]) {
          expect(wallClock(instantOf(date, minutes, zone), zone)).toMatchObject({ date, minutes });
        }
      }
    }
  });
});
