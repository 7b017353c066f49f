import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/content/fact-at.ts';
import { guideAddress } from '../../src/content/guide-address.ts';
import { aloneIn } from '../../src/components/tonight/tonight-alone.ts';
import { linksFor } from '../../src/components/tonight/tonight-links.ts';
import { tonight } from '../../src/schemas/tonight.ts';
import { courtFiles, courtIds, guidePaths, sources } from '../support/content.ts';
import { factRoots, factsOfTonight, tonightFile } from '../support/faq.ts';

const { symptoms, record, rules } = tonightFile;
const guides = guidePaths.map((path) => guideAddress(path));
const first = symptoms[0]!;

describe('what keeps a filer out on the evening of a deadline', () => {
  it('is all there, the commonest first', () => {
    expect(symptoms.map(({ id }) => id)).toEqual([
      'no-code',
      'asked-to-enroll',
      'pacer-password',
      'cmecf-login',
      'not-linked',
      'link-refused',
      'menus-missing',
      'names-differ',
      'wrong-link',
      'pacer-inactive',
      'legacy-account',
      'no-account',
      'site-down',
    ]);
  });

  it('rests on facts whose sources exist', () => {
    const found = factsOfTonight.map((path) => factAt(path, factRoots));
    expect(factsOfTonight.filter((_, index) => found[index] === null)).toEqual([]);
    expect(found.filter((fact) => !((fact?.source ?? '') in sources))).toEqual([]);
  });

  it.each(symptoms)('$id: a guide that differs by court is there in every court', ({ do: deeds }) => {
    for (const { links } of deeds) {
      const byCourt = links.filter(({ at }) => at.includes('{court}'));
      expect(linksFor(byCourt, courtIds, guides)).toHaveLength(byCourt.length * courtIds.length);
    }
  });

  it.each(symptoms)('$id asks nobody to write down what must stay secret', ({ write }) => {
    const secret = /\b(?:password|passcode|code|secret key|security answer)s?\b/i;
    expect([...write, ...record].filter((line) => secret.test(line) && !/without its|shows no/.test(line))).toEqual([]);
  });

  it('has a rule that says when the day ends, for every kind of court that is here', () => {
    for (const id of courtIds) expect(rules[courtFiles[id]!.type]?.length, id).toBeGreaterThan(0);
  });
});

describe('whether a forgotten CM/ECF login can be recovered alone', () => {
  const login = symptoms.find(({ alone }) => alone === 'by-recovery')!;
  const how = { value: 'How', source: 's', asOf: '2026-11-21' };
  const court = courtFiles[courtIds[0]!]!;
  const alone = (recovery: typeof court.recovery) => aloneIn(login, { ...court, recovery });

  it('depends on the court’s own file', () => {
    expect(alone({ means: { ...how, value: 'page' } })).toBe('perhaps');
    expect(alone({ means: { ...how, value: 'staff' } })).toBe('no');
    // A page that another source mentions may be gone: only the staff can be relied on.
    expect(alone({ means: { ...how, value: 'staff' }, how: { ...how, others: [how] } })).toBe('no');
    expect(alone({})).toBe('unknown');
  });

  it('and nothing else does', () => {
    for (const symptom of symptoms.filter((candidate) => candidate !== login))
      expect(aloneIn(symptom, court)).toBe(symptom.alone);
  });
});

describe('what is refused', () => {
  it.each([
    { why: 'nothing to do', change: { do: [] } },
    { why: 'nobody who can help', change: { who: [] } },
    { why: 'nothing to write down', change: { write: [] } },
    { why: 'no fact', change: { facts: [] } },
    { why: 'a verdict of its own', change: { alone: 'maybe' } },
    {
      why: 'a link to another site',
      change: { do: [{ text: 'Go', links: [{ text: 'Go', at: 'https://example.org/' }] }] },
    },
    { why: 'a part that no court has', change: { do: [{ text: 'Go', court: 'weather' }] } },
  ])('$why', ({ change }) => {
    expect(tonight.safeParse({ ...tonightFile, symptoms: [first] }).success).toBe(true);
    expect(tonight.safeParse({ ...tonightFile, symptoms: [{ ...first, ...change }] }).success).toBe(false);
  });
});
