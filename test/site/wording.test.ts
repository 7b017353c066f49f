import { expect, it } from 'vitest';
import { findings, pageWith } from './built-page.ts';
import { everyPlaceIsFilled, noEmptyWords, noRawMarkdown, saysCourt, spelledAsAmericansDo } from './wording.ts';

it.each([
  { name: 'American spelling', rule: spelledAsAmericansDo, bad: 'You practise first.' },
  { name: 'American spelling', rule: spelledAsAmericansDo, bad: 'You enrol an app.' },
  { name: 'American spelling', rule: spelledAsAmericansDo, bad: 'The colour amber' },
  { name: 'no empty words', rule: noEmptyWords, bad: 'Simply log in.' },
  { name: 'no empty words', rule: noEmptyWords, bad: 'Coming soon' },
  { name: '"court"', rule: saysCourt, bad: 'In your jurisdiction' },
  { name: 'no Markdown', rule: noRawMarkdown, bad: 'See [the court](/courts/).' },
  { name: 'no Markdown', rule: noRawMarkdown, bad: ':::note' },
  { name: 'no Markdown', rule: noRawMarkdown, bad: 'Links {#links}' },
  { name: 'every place is filled', rule: everyPlaceIsFilled, bad: 'It takes {minutes} minutes' },
])('$name, and not "$bad"', ({ rule, bad }) => {
  expect(findings(rule)).toEqual([]);
  expect(rule(pageWith(`<p>${bad}</p>`))).toHaveLength(1);
});

it('reads what is read out, too', () => {
  expect(noEmptyWords(pageWith('<img src="/a.png" alt="Just a picture">'))).toHaveLength(1);
});

it('leaves the words of sources and screens alone', () => {
  expect(spelledAsAmericansDo(pageWith('<p data-source="a">practise</p><p data-practice>practise</p>'))).toEqual([]);
  expect(spelledAsAmericansDo(pageWith('<p>You practice, enroll, and are enrolled.</p>'))).toEqual([]);
});
