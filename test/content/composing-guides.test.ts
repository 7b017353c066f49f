import { describe, expect, it } from 'vitest';
import { composeGuide } from '../../src/content/guides/compose.ts';
import { partsOf } from '../../src/content/files.ts';
import { bodyWith } from '../../src/content/guides/sections.ts';
import { type CourtOfGuide, holds, textWhere } from '../../src/content/guides/where.ts';
import { courtOfGuide as court, templates } from '../support/court-guides.ts';

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
