import { expect, it } from 'vitest';
import { groupsOf, relatedTo } from '../../src/components/faq/faq-order.ts';
import { placeInCourt, placesOf, practiceAt } from '../../src/components/faq/faq-places.ts';

const asked = (id: string, ...topics: string[]) => ({ id, data: { question: `${id}?`, topics, courts: [] } });
const all = [asked('a', 'x', 'y'), asked('b', 'y', 'x'), asked('c', 'y'), asked('d', 'z'), asked('e', 'x', 'y')];

it('groups questions by their first topic, in the order of the topics', () => {
  const groups = [
    { title: 'First', topics: ['y', 'x'] },
    { title: 'Empty', topics: ['w'] },
    { title: 'Last', topics: ['z'] },
  ];
  const ids = groupsOf(all, groups).map(({ group, questions }) => [group.title, ...questions.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['First', 'b', 'c', 'a', 'e'],
    ['Last', 'd'],
  ]);
});

it('relates the questions that share most topics, and never a question to itself', () => {
  expect(relatedTo(asked('a', 'x', 'y'), all, 9).map(({ id }) => id)).toEqual(['b', 'e', 'c']);
  expect(relatedTo(asked('a', 'x', 'y'), all, 2)).toHaveLength(2);
  expect(relatedTo(asked('f', 'w'), all, 9)).toEqual([]);
});

it('puts each court that a question speaks of into its addresses', () => {
  expect(placesOf('/pacer/upgrade/', [], ['one', 'two'])).toEqual(['/pacer/upgrade/']);
  expect(placesOf('/courts/{court}/link/', [], ['one', 'two'])).toEqual(['/courts/one/link/', '/courts/two/link/']);
  expect(placesOf('/courts/{court}/link/', ['two'], ['one', 'two'])).toEqual(['/courts/two/link/']);
  expect(placesOf('', [], ['one'])).toEqual(['']);
});

it('leaves out a step that a court does not have, and keeps other places', () => {
  const all = ['login', 'refresh'];
  expect(placeInCourt('/courts/one/link/#login', ['login'], all)).toBe('/courts/one/link/#login');
  expect(placeInCourt('/courts/one/link/#refresh', ['login'], all)).toBe('/courts/one/link/');
  expect(placeInCourt('/courts/one/link/#sources', ['login'], all)).toBe('/courts/one/link/#sources');
  expect(placeInCourt('/courts/one/link/', [], all)).toBe('/courts/one/link/');
});

it('reads the address of a practice', () => {
  expect(practiceAt('/practice/one/link/')).toEqual({ place: 'one', scenario: 'link', moment: null });
  expect(practiceAt('/practice/one/link/#log-out')).toEqual({ place: 'one', scenario: 'link', moment: 'log-out' });
  expect(practiceAt('/courts/one/link/')).toBeNull();
});
