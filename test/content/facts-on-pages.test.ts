import { expect, it } from 'vitest';
import { factAt } from '../../src/content/fact-at.ts';
import { factRoots, factsOnPagesNamed } from '../support/faq.ts';

it('every fact that a page lists is there, and has a name', () => {
  const named = factsOnPagesNamed.map((path) => ({ path, fact: factAt(path, factRoots) as { name?: string } | null }));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ fact }) => !fact?.name).map(({ path }) => path)).toEqual([]);
});
