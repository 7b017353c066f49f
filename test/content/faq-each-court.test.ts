import { expect, it } from 'vitest';
import { factAt } from '../../src/content/fact-at.ts';
import { courtFiles } from '../support/content.ts';
import { questions } from '../support/faq.ts';
import { fixtureFiles } from '../support/fixtures.ts';

const named = questions.flatMap(({ id, body }) =>
  [...body.matchAll(/<FaqEachCourt\s[^>]*?of="([^"]+)"/g)].map(([, path = '']) => ({ id, path })),
);
// If no court of this site has a fact, a page shows it as not given. So a slip in its name has to be found here.
const anyone = [...Object.values(courtFiles), ...Object.values(fixtureFiles)];
const isOfSomeCourt = (path: string) => anyone.some((file) => factAt(path, file) !== null);

it('a fact that a question lists court by court is one that some court has', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ path }) => !isOfSomeCourt(path))).toEqual([]);
  expect(isOfSomeCourt('nextgenDate')).toBe(true);
  expect(isOfSomeCourt('nextGenDate')).toBe(false);
});
