import { expect, it } from 'vitest';
import type { Plan } from '../../src/search/planner.ts';
import { missing, rank } from '../../src/search/rank.ts';

const twoIdeas: Plan = {
  ideas: ['menus', 'limited'],
  queries: [
    { word: 'menus', idea: 0, weight: 1 },
    { word: 'bar', idea: 0, weight: 0.5 },
    { word: 'limited', idea: 1, weight: 1 },
  ],
};
const hit = (id: string, score: number, ...words: number[]) => ({ id, score, words, isGuide: id === 'guide' });
const order = (hits: Parameters<typeof rank>[1]) => rank(twoIdeas, hits).map(({ id }) => id);

it('puts a page with both words before pages with one', () => {
  expect(order([[hit('one', 10), hit('both', 6)], [], [hit('both', 6), hit('other', 10)]])[0]).toBe('both');
});

it('counts the best word of an idea, not all of them', () => {
  const [page] = rank(twoIdeas, [[hit('a', 10)], [hit('a', 10)], [hit('a', 4)]]);
  expect(page?.score).toBe(14);
});

it('counts another word for an idea for less', () => {
  expect(order([[hit('own', 8)], [hit('other', 10)], []])).toEqual(['own', 'other']);
});

it('does not count another word for more than the reader’s own, however rare it is', () => {
  expect(rank(twoIdeas, [[hit('own', 4)], [hit('other', 20)], []]).map(({ score }) => score)).toEqual([2, 1]);
});

it('prefers a guide to a question that fits as well', () => {
  expect(order([[hit('question', 5), hit('guide', 5)], [], []])).toEqual(['guide', 'question']);
});

it('leaves out pages that are far behind', () => {
  expect(order([[hit('near', 10), hit('far', 0.5)], [], []])).toEqual(['near']);
});

it('says where the reader’s own words are, and other words only where those are missing', () => {
  const ranked = rank(twoIdeas, [[hit('own', 9, 7, 2)], [hit('own', 9, 1), hit('other', 9, 5, 4)], [hit('own', 1, 2)]]);
  expect(ranked.map(({ id, words }) => [id, words])).toEqual([
    ['own', [2, 7]],
    ['other', [4, 5]],
  ]);
});

it('gives the same results whatever the order of what was found', () => {
  const hits = [hit('a', 5), hit('c', 5), hit('b', 5)];
  expect(order([hits, [], []])).toEqual(['a', 'b', 'c']);
  expect(order([hits.toReversed(), [], []])).toEqual(['a', 'b', 'c']);
});

it('returns nothing if nothing was found', () => {
  expect(order([[], [], []])).toEqual([]);
});

it('names the ideas that no page has a word for', () => {
  expect(missing(twoIdeas, [[], [hit('a', 1)], []])).toEqual(['limited']);
  expect(missing(twoIdeas, [[], [], []])).toEqual(['menus', 'limited']);
});
