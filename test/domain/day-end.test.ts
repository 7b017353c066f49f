import { describe, expect, it } from 'vitest';
import { dayEnd } from '../../src/domain/day-end.ts';
import { instantOf } from '../../src/domain/instant.ts';

const hour = 60 * 60_000;
const zones = ['America/Puerto_Rico', 'America/Denver', 'America/Los_Angeles'] as const;

describe.each(zones)('the day of a court in %s', (zone) => {
  const at = (date: string, minutes: number) => instantOf(date, minutes, zone);

  it('ends at midnight, a minute after 11:59 p.m.', () => {
    const late = at('2026-11-20', 23 * 60 + 59);
    expect(dayEnd(late, zone) - late).toBe(60_000);
    expect(dayEnd(late, zone)).toBe(at('2026-11-21', 0));
  });

  it('at midnight is the next one', () => {
    const midnight = at('2026-11-21', 0);
    expect(dayEnd(midnight, zone) - midnight).toBe(24 * hour);
  });

  it('goes over into the next month and the next year', () => {
    expect(dayEnd(at('2026-12-31', 12 * 60), zone)).toBe(at('2027-01-01', 0));
  });
});

describe('the days on which clocks change', () => {
  it.each([
    ['2026-03-08', 'America/Denver', 23],
    ['2026-03-08', 'America/Los_Angeles', 23],
    ['2026-03-08', 'America/Puerto_Rico', 24],
    ['2026-11-01', 'America/Denver', 25],
    ['2026-11-01', 'America/Los_Angeles', 25],
    ['2026-11-01', 'America/Puerto_Rico', 24],
  ])('%s in %s has %i hours', (date, zone, hours) => {
    const begin = instantOf(date, 0, zone);
    expect(dayEnd(begin, zone) - begin).toBe(hours * hour);
    // The hour that comes twice, or never, lies before noon: the afternoon is as long as ever.
    const noon = instantOf(date, 12 * 60, zone);
    expect(dayEnd(noon, zone) - noon).toBe(12 * hour);
  });

  it('the second 1:30 a.m. of the fall is an hour nearer to midnight than the first', () => {
    const first = instantOf('2026-11-01', 90, 'America/Denver');
    expect(dayEnd(first, 'America/Denver') - first).toBe(23.5 * hour);
    expect(dayEnd(first + hour, 'America/Denver')).toBe(dayEnd(first, 'America/Denver'));
  });
});
