import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { faultOfSteps } from '../../src/content/guides/fault.ts';
import { composeGuide } from '../../src/content/guides/compose.ts';
import { templateNames } from '../../src/content/guides/read.ts';
import { bodyWith } from '../../src/content/guides/sections.ts';
import { type CourtOfGuide, holds, textWhere } from '../../src/content/guides/where.ts';
import { factAt } from '../../src/content/fact-at.ts';
import { partsOf } from '../../src/content/files.ts';
import { guideTemplate } from '../../src/schemas/court-guide.ts';
import { guide as guideSchema, type GuideStep } from '../../src/schemas/guide.ts';
import { courtFiles, courtIds, courtProfile, guideAt, pacerFile, root, strings } from '../support/content.ts';
import { fixtureFiles, fixtureIds, fixtureProfile } from '../support/fixtures.ts';
import { factsNamedIn } from '../support/faq.ts';
import { besideSteps, labelsIn, stepsIn } from './guide-labels.ts';

const content = join(root, 'content');
const templates = templateNames(content).map((name) => {
  const { front, body } = partsOf(readFileSync(join(content, `guides/court/${name}.mdx`), 'utf8'));
  return { name, front: guideTemplate.parse(front), body };
});

const court = (id: string): CourtOfGuide =>
  fixtureIds.includes(id)
    ? { id, file: fixtureFiles[id]!, profile: fixtureProfile(id) }
    : { id, file: courtFiles[id]!, profile: courtProfile(id) };

const inWords = ({ id, title, do: actions }: GuideStep): string =>
  [
    id,
    title.replaceAll('**', '|'),
    ...actions.map((action) =>
      'fill' in action ? `fill ${action.fill}: ${action.with}` : Object.entries(action).flat().join(' '),
    ),
  ].join(' > ');

describe('the steps of the first three courts', () => {
  const before = parse(readFileSync(join(root, 'test/fixtures/court-guide-steps.yaml'), 'utf8')) as Record<
    string,
    string[]
  >;

  it('are written down for each of their guides', () => {
    const all = ['prd', 'casb', 'cod'].flatMap((id) => templates.map(({ name }) => `${id}/${name}`));
    expect(Object.keys(before).toSorted()).toEqual(all.toSorted());
  });

  it.each(Object.entries(before))('%s: the same as when it had a text of its own', (path, steps) => {
    expect(guideAt(path).front.steps.map(inWords)).toEqual(steps);
  });
});

describe.each(fixtureIds)('%s, a court without a text of its own', (id) => {
  it.each(templates)('has the guide $name, which plays, and says nothing of another court’s', ({ front, body }) => {
    const here = court(id);
    const guide = composeGuide({ front, body }, null, here, []);
    expect(guideSchema.safeParse(guide.front).error?.issues ?? []).toEqual([]);
    expect(faultOfSteps(guide.front, here, strings)).toBeNull();
    expect(stepsIn(guide.body).map((step) => step.id)).toEqual(guide.front.steps.map((step) => step.id));
    expect(stepsIn(guide.body).filter(({ prose }) => prose.trim() === '')).toEqual([]);
    const facts = factsNamedIn(guide.body);
    expect(facts.filter((path) => factAt(path, { court: here.file, pacer: pacerFile }) === null)).toEqual([]);
    const hosts = JSON.stringify(guide).match(/ecf\.\w+\.uscourts\.gov/g) ?? [];
    expect(hosts.filter((host) => host !== `ecf.${id}.uscourts.gov`)).toEqual([]);
    const addresses = [...guide.body.matchAll(/\/(?:courts|practice)\/([a-z]+)\//g)].map(([, place]) => place);
    expect(addresses.filter((place) => place !== id)).toEqual([]);
  });
});

describe('what is written for all courts', () => {
  /** Facts from only one court's source that the templates mention nevertheless, saying that they are another court's. */
  const attributed = ['borrowed from the District of Puerto Rico', 'The District of Puerto Rico says'];

  it.each(templates)('names no court in $name but as the source of what is borrowed', ({ front, body }) => {
    const text = attributed.reduce(
      (rest, said) => rest.replaceAll(said, ''),
      `${JSON.stringify(front.steps)} ${body}`.replaceAll(/\s+/g, ' '),
    );
    const names = courtIds.flatMap((id) => [
      courtFiles[id]!.shortName,
      courtProfile(id).host,
      courtFiles[id]!.pacerName.value,
    ]);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\bcourt’s (?:guide|sheet|instructions|manual)\b/);
  });

  it.each(templates)(
    'takes no fact of one court in $name, and no label that courts may word differently',
    ({ body }) => {
      const facts = factsNamedIn(body).filter((path) => !/^(?:court|pacer)\./.test(path));
      expect(facts).toEqual([]);
      const literal = [...new Set(labelsIn(body))].filter((label) => !label.startsWith('{'));
      const ofDevices = ['Clear browsing data', 'Close all windows', 'Open a new window'];
      const everywhere = ['Utilities', 'Display Registered Courts'];
      expect(literal.filter((label) => ![...ofDevices, ...everywhere].includes(label))).toEqual([]);
    },
  );

  it.each(courtIds)('what only %s says is in no other court’s guide', (id) => {
    for (const { name } of templates) {
      const own = partsOf(readFileSync(join(content, `guides/${id}/${name}.mdx`), 'utf8')).body;
      const sentences = besideSteps(own)
        .split(/(?<=[.?!])\s+/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => /\bcourt’s (?:guide|sheet|instructions|manual)\b/.test(sentence));
      for (const otherCourt of courtIds.filter((courtId) => courtId !== id))
        expect(sentences.filter((sentence) => guideAt(`${otherCourt}/${name}`).body.includes(sentence))).toEqual([]);
    }
  });
});

describe('a condition', () => {
  it('holds if everything that it names holds and nothing that it excludes does', () => {
    expect(holds('splash', court('casb'))).toBe(true);
    expect(holds('splash', court('prd'))).toBe(false);
    expect(holds('not splash', court('prd'))).toBe(true);
    expect(holds('splash not link-on-splash', court('casb'))).toBe(true);
    expect(holds('splash not link-on-splash', court('cod'))).toBe(false);
    expect(holds('splash refresh-helps', court('cod'))).toBe(false);
  });

  it('asks for a fact of the court’s file, or of the contact that people ask first', () => {
    expect(holds('court.nextgenDate', court('prd'))).toBe(true);
    expect(holds('court.nextgenDate', court('cob'))).toBe(false);
    expect(holds('court.contacts.{contact.id}.phone', court('prd'))).toBe(true);
    expect(holds('court.contacts.{contact.id}.phone', court('ilsd'))).toBe(false);
  });

  it('is refused if there is no such circumstance', () => {
    expect(() => holds('splash-page', court('prd'))).toThrow(
      'there is no circumstance "splash-page"; there are splash, ',
    );
  });

  it('is refused where it names nothing, or a fact that no court can have', () => {
    expect(() => holds('', court('prd'))).toThrow('names nothing');
    expect(() => holds('court.nextgendate', court('prd'))).toThrow('no key "nextgendate"');
    expect(holds('not  splash', court('prd'))).toBe(true);
    expect(() => textWhere('<where is="splash">a</where>', court('prd'))).toThrow('<where is="splash">');
  });

  it('leaves out what does not hold, and parts can hold others', () => {
    const text = 'a<Where is="splash"> b<Where is="link-on-splash"> c</Where></Where><Where is="not splash"> d</Where>';
    expect(textWhere(text, court('cod'))).toBe('a b c');
    expect(textWhere(text, court('casb'))).toBe('a b');
    expect(textWhere(text, court('prd'))).toBe('a d');
    expect(() => textWhere('a<Where is="splash">', court('prd'))).toThrow('not closed');
  });
});

describe('what is put into a guide', () => {
  const [link] = templates.filter(({ name }) => name === 'link');
  const prd = court('prd');
  const named = (submit: string): CourtOfGuide => ({
    ...prd,
    profile: { ...prd.profile, words: { ...prd.profile.words, submit: { text: submit, grade: 'quoted' } } },
  });
  const composed = (own: string, here = prd) =>
    composeGuide(link!, { front: { sources: ['prd-linking'], reviewed: '2026-11-20' }, body: own }, here, []);

  it('is a value in prose, whatever signs it has, and as it is in steps', () => {
    const { front, body } = composed('', named('*Send* <it> {now}'));
    expect(body).toContain('<Label>&#42;Send&#42; &#60;it&#62; &#123;now&#125;</Label>');
    expect(front.steps.find(({ id }) => id === 'submit')?.do).toEqual([{ press: '*Send* <it> {now}' }]);
  });

  it('is asked for with its line, where a place has no value or is no place', () => {
    const line = 'Choose {words.nope} now.';
    expect(() => composed(`Before.\n${line}\nAfter.`)).toThrow(`"${line}" has no value for {words.nope}`);
    expect(() => composed('Choose { words.submit }.')).toThrow('a place is written like {words.linkItem}');
  });

  it('names a step once', () => {
    const twice = { ...link!, front: { ...link!.front, steps: [...link!.front.steps, link!.front.steps[0]!] } };
    expect(() => composeGuide(twice, null, prd, [])).toThrow('two steps "open"');
  });
});

describe('a court’s own text', () => {
  const template = `
Said everywhere.

**First.** One.

## Steps

<Step id="a">
Do a.
</Step>

<Step id="b">
Do b.
</Step>

## If it goes wrong

**Lost.** Look.

**Found.** Good.
`;
  const inOne = (body: string) => body.split(/\n+/).filter(Boolean);

  it('takes the place of the template’s: sentences before the steps, steps, and paragraphs that begin with the same words', () => {
    const own = 'Said here.\n\n<Step id="b">\nDo b here.\n</Step>\n\n## If it goes wrong\n\n**Found.** Better.';
    expect(inOne(bodyWith(own, template, ['a', 'b']))).toEqual([
      'Said here.',
      '**First.** One.',
      '## Steps',
      '<Step id="a">',
      'Do a.',
      '</Step>',
      '<Step id="b">',
      'Do b here.',
      '</Step>',
      '## If it goes wrong',
      '**Lost.** Look.',
      '**Found.** Better.',
    ]);
  });

  it('adds what only it has after what it follows there, and leaves all else as it is', () => {
    const own = '## If it goes wrong\n\n**Tonight.** Now.\n\n**Lost.** Look here.\n\nAnd there.\n\n**Late.** Wait.';
    expect(inOne(bodyWith(own, template, ['a', 'b'])).slice(-6)).toEqual([
      '## If it goes wrong',
      '**Tonight.** Now.',
      '**Lost.** Look here.',
      'And there.',
      '**Late.** Wait.',
      '**Found.** Good.',
    ]);
    expect(inOne(bodyWith('', template, ['a', 'b']))).toEqual(inOne(template));
  });

  it('says nothing twice, and leaves no step without a text', () => {
    expect(() => bodyWith('**Lost.** A.\n\n**Lost.** B.', template, ['a'])).toThrow('"Lost" twice');
    const twice = '<Step id="a">\nA.\n</Step>\n\n<Step id="a">\nB.\n</Step>';
    expect(() => bodyWith(twice, template, ['a'])).toThrow('"a" twice');
    expect(() => bodyWith('', template, ['a', 'c'])).toThrow('no text for the step "c"');
  });

  it('knows a paragraph by its words, however they are set, and wherever it is in the file', () => {
    const own = "**Found**. Better.\n\n**Somebody else's** A.";
    const common = `${template}\n**Somebody\nelse’s.** B.\n`;
    expect(inOne(bodyWith(own, common, ['a'])).slice(-4)).toEqual([
      '## If it goes wrong',
      '**Lost.** Look.',
      '**Found**. Better.',
      "**Somebody else's** A.",
    ]);
    expect(inOne(bodyWith(own, common, ['a']))[0]).toBe('Said everywhere.');
  });

  it.each([
    [
      'a sentence between two steps',
      '<Step id="a">\nA.\n</Step>\n\nLost.\n\n<Step id="b">\nB.\n</Step>',
      '"Lost." is between two steps',
    ],
    ['a step that is not closed', '<Step id="a">\nA.', 'not closed'],
    ['a step whose id has no quotation marks', '<Step id=a>\nA.\n</Step>', 'not written as <Step id="…">'],
    ['a heading that the common text does not have', '## What else\n\nMore.', '"## What else" is no heading'],
  ])('refuses %s', (_, own, says) => {
    expect(() => bodyWith(own, template, ['a', 'b'])).toThrow(says);
  });

  it('can be written on Windows', () => {
    const { front, body } = partsOf(
      '\uFEFF---\r\nreviewed: 1\r\n---\r\n\r\n**First.** One.\r\n\r\n**Second.** Two.\r\n',
    );
    expect(front).toEqual({ reviewed: 1 });
    expect(inOne(bodyWith(body, template, ['a'])).slice(1, 3)).toEqual(['**First.** One.', '**Second.** Two.']);
  });

  it('has no step that the court does not have', () => {
    expect(inOne(bodyWith('', template, ['b']))).not.toContain('Do a.');
    expect(() => bodyWith('<Step id="a">\nDo a.\n</Step>', template, ['b'])).toThrow('a text for the step "a"');
  });
});
