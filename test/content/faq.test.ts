import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/components/fact/day-of.ts';
import { factAt } from '../../src/content/fact-at.ts';
import { factsInAnswer } from '../../src/components/faq/faq-answer.ts';
import { placesOf, practiceAt } from '../../src/components/faq/faq-places.ts';
import { guideAddress } from '../../src/content/guide-address.ts';
import { court } from '../../src/schemas/court.ts';
import { factFile } from '../../src/schemas/fact-file.ts';
import { faq } from '../../src/schemas/faq.ts';
import { topics } from '../../src/schemas/guide.ts';
import { courtIds, guideAt, guidePaths, scenarioWords, sources } from '../support/content.ts';
import {
  courtFactsNamedIn,
  diagnosisCauses,
  factRoots,
  facts,
  factsNamedIn,
  factsOfTonight,
  groups,
  questions,
  rawQuestions,
} from '../support/faq.ts';

/** The topics that documents on linking answer; those of accounts and of the second factor have sources of their own. */
const answered = [
  'account-inactive', 'account-type', 'cja-exempt', 'clear-cache', 'cmecf-credentials', 'contact-court', 'contact-psc',
  'filing-agent', 'link-done', 'link-fail', 'link-status', 'link-steps', 'link-wrong-account', 'locked-out-fees',
  'login-error', 'menus-limited', 'nextgen-basics', 'paa-billing', 'password-rules', 'personal-info', 'redaction-notice',
  'secondary-email', 'shared-account', 'unlink', 'upgrade-legacy',
] as const; // prettier-ignore

const inWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const guides = guidePaths.map((path) => guideAddress(path));

/** Is there a guide at one of the addresses that a question means? */
const hasGuide = (address: string, courts: readonly string[]) =>
  placesOf(address, courts, courtIds).some((at) => guides.includes(at.split('#')[0] ?? ''));

/** Is there a practice, and the moment in it, at one of the addresses that a question means? */
const hasPractice = (address: string, courts: readonly string[]) =>
  placesOf(address, courts, courtIds).some((at) => {
    const practice = practiceAt(at);
    const words = scenarioWords[practice?.scenario ?? ''];
    const own = guidePaths
      .filter((path) => path.startsWith(`${practice?.place ?? ''}/`))
      .map((path) => guideAt(path).front)
      .filter((guide) => guide.scenario === practice?.scenario);
    const steps = [...own, words].flatMap((guideOrScenario) => guideOrScenario?.steps ?? []);
    const moments = [...Object.keys(words?.variants ?? {}), ...steps.map((step) => step.id)];
    const isKnown = practice?.moment === null || moments.includes(practice?.moment ?? '');
    return words !== undefined && ['pacer', ...courtIds].includes(practice?.place ?? '') && isKnown;
  });

describe('questions', () => {
  it.each(rawQuestions)('$id fits the schema', ({ front }) => {
    expect(faq.safeParse(front).error?.issues ?? []).toEqual([]);
  });

  it('are named by lower-case words', () => {
    expect(questions.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('lead to guides and practices that exist', () => {
    const astray = questions.flatMap(({ id, data: { guide, practice, courts } }) => [
      ...(guide !== undefined && !hasGuide(guide, courts) ? [`${id}: ${guide}`] : []),
      ...(practice !== undefined && !hasPractice(practice, courts) ? [`${id}: ${practice}`] : []),
    ]);
    expect(astray).toEqual([]);
  });

  it('name courts and sources that exist', () => {
    expect(questions.flatMap(({ data }) => data.courts).filter((court) => !courtIds.includes(court))).toEqual([]);
    expect(questions.flatMap(({ data }) => data.sources).filter((id) => !(id in sources))).toEqual([]);
  });

  it('are asked in many ways, and no way of asking leads to two of them', () => {
    expect(questions.filter(({ data }) => data.aliases.length < 3).map(({ id }) => id)).toEqual([]);
    const asked = questions.flatMap(({ data }) =>
      [data.question, ...data.aliases, ...Object.values(data.aliasesIn).flat()].map(inWords),
    );
    expect(asked.filter((question, index) => asked.indexOf(question) !== index)).toEqual([]);
  });

  it('answer every topic of linking', () => {
    const named = questions.flatMap(({ data }) => data.topics);
    expect(answered.filter((topic) => !named.includes(topic))).toEqual([]);
  });

  it('name facts that exist, and list the sources of those facts', () => {
    const wrong = questions.flatMap(({ id, body, data }) =>
      [...factsInAnswer(data.answer), ...factsNamedIn(body)].flatMap((path) => {
        const fact = factAt(path, factRoots);
        if (!fact) return [`${id}: there is no fact ${path}`];
        return data.sources.includes(fact.source) ? [] : [`${id}: ${path} is from ${fact.source}, which is not listed`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('list what a court’s file can hold, and name no court’s own fact where they speak for all', () => {
    const unknown = questions
      .flatMap(({ body }) => courtFactsNamedIn(body))
      .filter((path) => !((path.split('.')[0] ?? '') in court.shape));
    expect(unknown).toEqual([]);
    const oneSided = questions.flatMap(({ id, body, data }) =>
      factsNamedIn(body)
        .map((path) => path.split('.')[0] ?? '')
        .filter((place) => courtIds.includes(place) && !data.courts.includes(place))
        .map((place) => `${id}: ${place}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('are in one group each, whatever their first topic', () => {
    const grouped = groups.flatMap((group) => group.topics);
    expect([...grouped].sort()).toEqual([...topics].sort());
  });
});

describe('facts of content/facts/', () => {
  it('are used, and come from sources that exist', () => {
    const named = [
      ...questions.flatMap(({ body }) => factsNamedIn(body)),
      ...diagnosisCauses.flatMap((cause) => cause.facts),
      ...factsOfTonight,
      ...guidePaths.flatMap((path) => factsNamedIn(guideAt(path).body)),
    ];
    expect(facts.filter(({ path }) => !named.includes(path)).map(({ path }) => path)).toEqual([]);
    expect(facts.flatMap(({ values }) => values).filter(({ source }) => !(source in sources))).toEqual([]);
  });

  it('have the date of a source that has one, and say so if it has none', () => {
    const wrong = facts.flatMap(({ path, values }) =>
      values
        .filter((value) => {
          const source = sources[value.source];
          const { asOf, isUndated } = dayOf(value, source);
          // Something written for a known day, without a date of its own, may be dated by that day.
          if (source?.published === undefined) return !isUndated && asOf > '2025';
          return isUndated || asOf !== source.published;
        })
        .map(({ source }) => `${path}: ${source}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is refused', () => {
  const whole = rawQuestions[0]?.front as object;

  it.each([
    { why: 'a question without its mark', change: { question: 'I cannot file' } },
    { why: 'an answer that is not short', change: { answer: 'word '.repeat(100) } },
    { why: 'a topic that is not in the list', change: { topics: ['linking'] } },
    { why: 'four topics', change: { topics: ['unlink', 'link-fail', 'link-done', 'link-steps'] } },
    { why: 'no source', change: { sources: [] } },
    { why: 'a practice elsewhere', change: { practice: '/courts/link/' } },
    { why: 'an unknown key', change: { title: 'Linking' } },
    { why: 'a language that has no code', change: { aliasesIn: { Spanish: ['vincular'] } } },
  ])('$why', ({ change }) => {
    expect(faq.safeParse(whole).success).toBe(true);
    expect(faq.safeParse({ ...whole, ...change }).success).toBe(false);
  });

  it('a guide, a practice, or a moment that is not there', () => {
    expect(hasGuide('/courts/{court}/nothing/', [])).toBe(false);
    expect(hasPractice('/practice/{court}/nothing/', [])).toBe(false);
    expect(hasPractice('/practice/{court}/name-mismatch/#nothing', [])).toBe(false);
    expect(hasPractice('/practice/{court}/name-mismatch/', ['nowhere'])).toBe(false);
  });

  it('a fact without a name, and a path without a fact', () => {
    const fact = { name: 'A rule', value: 'So it is', source: 'prd-linking', asOf: '2021-11-15' };
    expect(factFile.safeParse({ rule: fact }).success).toBe(true);
    expect(factFile.safeParse({ rule: { ...fact, name: undefined } }).success).toBe(false);
    expect(factFile.safeParse({ 'a-rule': fact }).success).toBe(false);
    expect(factAt('pacer.contacts.psc.phone', factRoots)).not.toBeNull();
    expect(factAt('pacer.contacts.nobody.phone', factRoots)).toBeNull();
    expect(factAt('pacer.contacts', factRoots)).toBeNull();
  });
});
