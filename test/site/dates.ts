import type { PageRule } from './built-page.ts';
import { decoded, passagesOf } from './passages.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(?:${months.join('|')})`;
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A date as Americans write it, with its weekday where one is given: "Monday, November 29, 2021". */
const american = new RegExp(`(?:\\b(${days.join('|')}), )?\\b(${month}) (\\d{1,2}), (\\d{4})\\b`, 'g');

/** A date as others write it, or as machines do. */
const foreign = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b`),
  new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)\\b`),
  new RegExp(`\\b${month} \\d{1,2} \\d{4}\\b`),
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
];

/** What is wrong with one date: a day that the month does not have, or another weekday. */
function faultOf([date, weekday, name = '', day, year]: RegExpExecArray): string[] {
  const index = months.indexOf(name);
  const real = new Date(Date.UTC(Number(year), index, Number(day)));
  if (real.getUTCMonth() !== index) return [`"${date}" is no day`];
  const truly = days[real.getUTCDay()];
  return weekday === undefined || weekday === truly ? [] : [`"${date}" was a ${truly ?? ''}`];
}

/** Dates are written as Americans write them, and each is a day that exists. What a source prints does not count. */
export const datesAreAmerican: PageRule = (page) =>
  passagesOf(page, ['data-source']).flatMap((passage) =>
    [
      ...[...passage.matchAll(american)].flatMap(faultOf),
      ...foreign.flatMap((pattern) =>
        (pattern.exec(passage) ?? []).map((date) => `"${date}" is not how Americans write it`),
      ),
    ].map((what) => `${page.address}: ${what} in "${passage.slice(0, 80)}"`),
  );

/** A date that machines read says what readers see. */
export const timesSayTheSame: PageRule = (page) =>
  page.root.querySelectorAll('time[datetime]').flatMap((time) => {
    const date = time.getAttributeValue('datetime') ?? '';
    const shown = decoded(time.textContent).trim();
    const words = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
    const expected = Number.isNaN(Date.parse(date)) ? 'no date' : words.format(new Date(`${date}T00:00:00Z`));
    return shown === expected ? [] : [`${page.address}: "${shown}" is marked as ${date}`];
  });
