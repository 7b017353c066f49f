import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findings, pageWith } from './built-page.ts';
import { spelledRight, wordsOf } from './spelling.ts';

const own = readFileSync('content/ui/words.en.txt', 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((word) => word !== '');
const rule = spelledRight(own);

it('every word of the built pages is in the American dictionary, or in content/ui/words.en.txt', () => {
  expect(findings(rule)).toEqual([]);
});

it.each([
  'You lgo in.',
  'Your favourite color',
  'It is cancelled.',
  'Enrol in MFA.',
  'The colour amber',
  'a court’s menue',
])('refuses "%s"', (text) => {
  expect(rule(pageWith(`<p>${text}</p>`))).toHaveLength(1);
});

it.each([
  'You can’t log in to CM/ECF at the court’s address.',
  'Write to someone@example.com, or open https://ecf.example.gov/cgi-bin/xyzzy.pl.',
  'In at most 10 minutes, on page 3 of d0cument.',
])('accepts "%s"', (text) => {
  expect(rule(pageWith(`<p>${text}</p>`))).toEqual([]);
});

it('reads what is read out, and leaves the words of sources alone', () => {
  expect(rule(pageWith('<img src="/a.png" alt="A pikture">'))).toHaveLength(1);
  expect(rule(pageWith('<p data-source="a">wwww.casb and practise</p>'))).toEqual([]);
});

it('splits words at what is between them', () => {
  expect(wordsOf('CM/ECF log-in “don’t”, sign‑off')).toEqual(['CM', 'ECF', 'log', 'in', 'don’t', 'sign', 'off']);
});

it('our own words are in order, each once', () => {
  const groups = readFileSync('content/ui/words.en.txt', 'utf8').split(/\n#.*\n/);
  for (const group of groups) {
    const words = group.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en')));
  }
  expect(own).toEqual([...new Set(own)]);
});
