import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { courtFiles } from '../support/content.ts';
import { questions } from '../support/faq.ts';
import { contentFiles } from './prose.ts';

const prose = contentFiles();

/** The sentences of all guides and questions, each with its file. */
const sentences = prose.flatMap(({ path, paragraphs }) =>
  paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+/).map((sentence) => ({ path, sentence }))),
);
const saying = (pattern: RegExp) =>
  sentences.filter(({ sentence }) => pattern.test(sentence)).map(({ path, sentence }) => `${path}: ${sentence}`);

describe('codes are read to nobody', () => {
  const toldByTelephone =
    /\bread(?:s|ing)?\b(?! codes? to nobody| it to nobody)[^.]*\b(?:out|aloud)\b(?=.*\b(?:code|passcode|need)\b)|\bread codes out\b|\byou read out\b/i;

  it('by no guide and no answer', () => {
    expect(saying(toldByTelephone)).toEqual([]);
  });

  it.each([
    'You read out the security code.',
    'And read codes out only to someone whom you called.',
    'You read out what they need by telephone.',
  ])('and “%s” would be found', (sentence) => {
    expect(toldByTelephone.test(sentence)).toBe(true);
  });
});

describe('hours that nobody gives are not assumed', () => {
  const assumed = /\bnobody answers (?:at night|by telephone)|by telephone, nobody answers/i;

  it('by any sentence', () => {
    expect(saying(assumed)).toEqual([]);
    const answers = questions.filter(({ data }) => assumed.test(data.answer)).map(({ id }) => id);
    expect(answers).toEqual([]);
  });

  it('and those that a court’s file has are not denied', () => {
    const denied = Object.entries(courtFiles)
      .filter(([, { clerkHours, contacts }]) => clerkHours ?? contacts.some(({ hours }) => hours))
      .flatMap(([id]) =>
        saying(/\b(?:gives?|give|have) no hours\b/).filter((place) => place.includes(`guides/${id}/`)),
      );
    expect(denied).toEqual([]);
  });
});

describe('advice on when MFA is due', () => {
  it('has its date in the answer', () => {
    const slugs = ['not-prompted-for-mfa', 'must-i-enroll-in-mfa', 'when-is-mfa-required'];
    const undated = slugs.filter((slug) => !questions.find(({ id }) => id === slug)?.data.answer.includes('{mfa.'));
    expect(undated).toEqual([]);
  });

  it('and never says that there is nothing to do', () => {
    expect(questions.filter(({ data }) => /^No need\b|nothing to do/.test(data.answer)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('filing while something is wrong', () => {
  it('is not promised to anyone without its conditions', () => {
    expect(saying(/\byou can (?:file|go on filing)(?: all)? the while\b/i)).toEqual([]);
  });
});

describe('what the practice had to invent', () => {
  /** The messages that no source gives, as the practice shows them. */
  const invented = ['cmecf', 'mfa', 'account', 'pacer'].flatMap((name) => {
    const found: string[] = [];
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('illustrative' in value && 'text' in value && typeof value.text === 'string') found.push(value.text);
      Object.values(value).forEach(look);
    };
    look(parse(readFileSync(`content/${name}.yaml`, 'utf8')));
    return found;
  });
  // A sentence, not a label.
  const messages = [...new Set(invented)].filter((text) => text.endsWith('.') && text.split(' ').length > 4);

  it('is quoted in a guide or an answer only where that says so', () => {
    expect(messages.length).toBeGreaterThan(20);
    const quoted = prose.flatMap(({ path, paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        messages
          .filter((message) => paragraph.includes(message.replace(/\.$/, '')))
          .filter(() => !/practice/i.test(paragraph))
          .map((message) => `${path}: ${message}`),
      ),
    );
    expect(quoted).toEqual([]);
  });
});
