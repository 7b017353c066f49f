import { describe, expect, it } from 'vitest';
import { openNow } from '../../src/components/contact/open-now.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { minutesOf } from '../../src/domain/office-hours.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';
import { readYaml } from '../support/content.ts';

const text = readYaml('ui/en.yaml', siteStrings).openNow;
const nine = { from: '09:00', until: '17:00', timeZone: 'America/Denver' };
const eight = { ...nine, from: '08:00' };
const at = (date: string, time: string) => instantOf(date, minutesOf(time), 'America/Denver');

describe('by the hours of one source', () => {
  it.each([
    ['2026-11-20', '16:59', 'Open now by these hours.'],
    ['2026-11-20', '17:01', 'Closed now. Opens Monday at 9 a.m. Mountain Time.'],
    ['2026-11-21', '12:00', 'Closed now. Opens Monday at 9 a.m. Mountain Time.'],
    ['2026-11-24', '08:00', 'Closed now. Opens Tuesday at 9 a.m. Mountain Time.'],
  ])('%s at %s: %s', (date, time, says) => {
    expect(openNow([nine], at(date, time), text)).toBe(says);
  });

  it('by the office’s own weekday, whatever the machine’s time zone', () => {
    const eastern = { from: '08:30', until: '17:00', timeZone: 'America/New_York' };
    expect(openNow([eastern], at('2026-11-19', '23:00'), text)).toBe(
      'Closed now. Opens Friday at 8:30 a.m. Eastern Time.',
    );
  });
});

describe('where two sources disagree', () => {
  it.each([
    ['09:00', 'Open now by these hours, and by the other ones (8 a.m. to 5 p.m.) as well.'],
    ['08:30', 'May be open now. With the hours 8 a.m. to 5 p.m. it is, with the hours 9 a.m. to 5 p.m. it is not.'],
    [
      '17:00',
      'Closed now. Opens Tuesday at 9 a.m. Mountain Time. If the hours are 8 a.m. to 5 p.m., it opens Tuesday at 8 a.m. Mountain Time.',
    ],
  ])('at %s: %s', (time, says) => {
    expect(openNow([nine, eight], at('2026-11-23', time), text)).toBe(says);
  });

  it('about the evening alone, the opening is named once', () => {
    expect(openNow([nine, { ...nine, until: '16:00' }], at('2026-11-23', '18:00'), text)).toBe(
      'Closed now. Opens Tuesday at 9 a.m. Mountain Time.',
    );
  });
});
