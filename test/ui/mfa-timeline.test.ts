import { describe, expect, it } from 'vitest';
import { timelineOn } from '../../src/components/mfa/mfa-timeline.ts';
import { mfaTimeline } from '../../src/schemas/mfa-timeline.ts';
import { readYaml, sources } from '../support/content.ts';

const { events } = readYaml('mfa-timeline.yaml', mfaTimeline);

describe('the timeline of multifactor authentication', () => {
  it('tells future events as future, and past ones as past, from their day on', () => {
    const [before, on] = ['2025-08-10', '2025-08-11'].map((today) =>
      timelineOn(events, today).events.find(({ id }) => id === 'selected')!,
    );
    expect(before).toMatchObject({ isPast: false, told: expect.stringContaining('will be selected') as string });
    expect(on).toMatchObject({ isPast: true, told: expect.stringContaining('began to be selected') as string });
  });

  it('places everything between the first day and the last, in the order of time', () => {
    for (const today of ['2025-01-01', '2025-09-01', '2030-01-01']) {
      const timeline = timelineOn(events, today);
      const places = timeline.events.map(({ at }) => at);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      for (const at of [...places, timeline.today, ...timeline.quarters.map((quarter) => quarter.at)]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      }
    }
  });

  it('ends on the day of the build once all has come', () => {
    expect(timelineOn(events, '2027-02-01').today).toBe(1);
    expect(timelineOn(events, '2025-01-01').today).toBe(0);
  });

  it('marks what nobody has confirmed, and names a source for each event', () => {
    expect(events.filter(({ isConfirmed }) => !isConfirmed).map(({ id }) => id)).toEqual([
      'required',
      'ten-apps-reported',
    ]);
    expect(events.filter(({ source }) => !(source in sources))).toEqual([]);
  });

  it('refuses events that are out of order', () => {
    expect(mfaTimeline.safeParse({ events: [...events].reverse() }).success).toBe(false);
  });
});
