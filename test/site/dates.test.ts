import { expect, it } from 'vitest';
import { findings, pageWith } from './built-page.ts';
import { datesAreAmerican, timesSayTheSame } from './dates.ts';

it('every date of the built pages is a day, as Americans write it', () => {
  expect(findings(datesAreAmerican)).toEqual([]);
});

it.each([
  'Since 29 November 2021',
  'Since November 29th',
  'Since November 29 2021, you can link.',
  'On the 2nd of August',
  'As of 2021-11-29',
  'On 11/29/2021',
  'On 29.11.2021',
  'Since February 30, 2021',
  'On Sunday, November 29, 2021',
])('refuses "%s"', (text) => {
  expect(datesAreAmerican(pageWith(`<p>${text}</p>`))).toHaveLength(1);
});

it.each([
  'Since November 29, 2021, you can link.',
  'On Monday, November 29, 2021',
  'February 29, 2024',
  'p. 11',
  'In 2025.',
])('accepts "%s"', (text) => {
  expect(datesAreAmerican(pageWith(`<p>${text}</p>`))).toEqual([]);
});

it('what machines read is what readers see', () => {
  expect(findings(timesSayTheSame)).toEqual([]);
  const time = (date: string) => pageWith(`<p><time datetime="${date}">November 29, 2021</time></p>`);
  expect(timesSayTheSame(time('2021-11-29'))).toEqual([]);
  expect(timesSayTheSame(time('2021-11-28'))).toHaveLength(1);
  expect(timesSayTheSame(time('2021-11-31'))).toHaveLength(1);
});
