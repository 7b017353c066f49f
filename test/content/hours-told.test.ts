import { describe, expect, it } from 'vitest';
import { timeInWords } from '../../src/components/fact/fact-text.ts';
import { officeHours } from '../../src/components/contact/open-now.ts';
import { timeAt } from '../../src/components/tonight/tonight-now.ts';
import { instantOf, wallClock } from '../../src/domain/instant.ts';
import { courtFiles, courtIds, guideAt, guidePaths, pacerFile } from '../support/content.ts';
import { factsNamedIn, questions } from '../support/faq.ts';

const deniesHours = /\bno hours\b|\bhours (?:are )?not known\b/i;
const hoursOf = (id: string) => [
  ...(courtFiles[id]!.clerkHours ? ['court.clerkHours'] : []),
  ...courtFiles[id]!.contacts.filter(({ hours }) => hours).map((contact) => `court.contacts.${contact.id}.hours`),
];

describe.each(courtIds.filter((id) => hoursOf(id).length > 0))('in %s, whose hours are known', (id) => {
  const bodies = guidePaths.filter((path) => path.startsWith(`${id}/`)).map((path) => guideAt(path).body);

  it('no guide says that they are not', () => {
    expect(bodies.filter((body) => deniesHours.test(body))).toEqual([]);
    expect(deniesHours.test('The sources give no hours for this court.')).toBe(true);
  });

  it('the guide that sends people to the telephone tells them', () => {
    const named = factsNamedIn(guideAt(`${id}/unlink`).body);
    expect(hoursOf(id).some((path) => named.includes(path))).toBe(true);
  });
});

it('the end of the PACER Service Center’s day is told by the clocks of every court', () => {
  const hours = pacerFile.contacts.find(({ id }) => id === 'psc')!.hours!.value;
  const { until, timeZone } = officeHours(hours);
  const days = ['2026-01-15', '2026-07-15'];
  const told = questions.find(({ id }) => id === 'pacer-service-center')!.body;
  for (const id of courtIds) {
    const there = courtFiles[id]!.timeZone;
    for (const day of days) {
      const at = instantOf(day, until, timeZone);
      if (wallClock(at, there).minutes !== until) expect(told, `${id}, ${day}`).toContain(timeAt(at, there));
    }
  }
  expect(timeInWords(hours.until)).toBe('6 p.m.');
});
