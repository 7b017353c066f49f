import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/content/fact-at.ts';
import { guideAddress } from '../../src/content/guide-address.ts';
import { diagnosis } from '../../src/schemas/diagnosis.ts';
import { courtIds, courtProfile, guidePaths, sources } from '../support/content.ts';
import { diagnosisCauses, factRoots, questions } from '../support/faq.ts';

/** Every cause that public material names, in the order in which one rules them out. */
const known = [
  'fee-unpaid',
  'limited-role',
  'odd-menu',
  'other-pacer-account',
  'never-registered',
  'not-linked',
  'not-in-the-list',
  'linked-elsewhere',
  'wrong-names',
  'advice-from-before',
  'linked-a-moment-ago',
];

const guides = guidePaths.map((path) => guideAddress(path));
const pages = [...guides, ...questions.map(({ id }) => `/faq/${id}/`)];

describe('the causes of limited menus', () => {
  it('are all there, in order', () => {
    expect(diagnosisCauses.map(({ id }) => id)).toEqual(known);
  });

  it.each(diagnosisCauses)('$id rests on facts whose sources exist', ({ facts }) => {
    const found = facts.map((path) => factAt(path, factRoots));
    expect(facts.filter((_, index) => found[index] === null)).toEqual([]);
    expect(found.filter((fact) => !((fact?.source ?? '') in sources))).toEqual([]);
  });

  it.each(diagnosisCauses)('$id ends in something to do', ({ fix, links, remedies }) => {
    expect(fix).toMatch(/[.:]$/);
    expect(links.length > 0 || remedies === true).toBe(true);
  });

  it('lead to pages that exist, in at least one court', () => {
    const astray = diagnosisCauses
      .flatMap(({ links }) => links)
      .filter(({ at }) => !courtIds.some((court) => pages.includes(at.replace('{court}', court))));
    expect(astray).toEqual([]);
  });

  it('have signs of their own', () => {
    const signs = diagnosisCauses.map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('end in remedies in every court, the court’s own before borrowed ones', () => {
    for (const court of courtIds) {
      const grades = courtProfile(court).remedies.map(({ grade }) => grade);
      expect(grades.length, court).toBeGreaterThan(0);
      expect(grades.lastIndexOf('quoted'), court).toBeLessThan([...grades, 'borrowed'].indexOf('borrowed'));
    }
  });

  it.each([
    { why: 'no fact', change: { facts: [] } },
    { why: 'a fact without a file', change: { facts: ['refresh'] } },
    { why: 'nothing to do', change: { fix: '' } },
    { why: 'remedies before the end', change: { remedies: true } },
    { why: 'a link to another site', change: { links: [{ text: 'Link', at: 'https://example.org/' }] } },
  ])('$why is refused', ({ change }) => {
    const [first, ...others] = diagnosisCauses;
    expect(diagnosis.safeParse({ causes: [first, ...others] }).success).toBe(true);
    expect(diagnosis.safeParse({ causes: [{ ...first, ...change }, ...others] }).success).toBe(false);
  });
});
