import { describe, expect, it } from 'vitest';
import { guideAt, guidePaths } from '../support/content.ts';
import { questions } from '../support/faq.ts';

const pages = [
  ...questions.map(({ id, body, data }) => ({ at: `faq/${id}`, text: `${data.answer}\n${body}`, topics: data.topics })),
  ...guidePaths.map((path) => ({ at: path, text: guideAt(path).body, topics: guideAt(path).front.topics })),
];
type Page = (typeof pages)[number];

const onSharing = ({ topics }: Page) =>
  topics[0] === 'shared-account' || topics.some((topic) => ['mfa-shared', 'mfa-filing-agent'].includes(topic));
const speaksOfFailure = ({ text }: Page) => /\btechnical failure\b/i.test(text);
const onDeadlines = ({ text }: Page) => /\bdeadline\b[^.]*\b(?:today|tonight|near)\b|\bday of a deadline\b/i.test(text);
const leadsToTheEvening = ({ text }: Page) => text.includes('](/tonight/');
const without = (about: string) => (page: Page) => !page.text.includes(`<NotLegalAdvice about="${about}" />`);

describe('that this is no legal advice', () => {
  it('is said wherever people ask who may file with an account', () => {
    expect(pages.filter(onSharing).length).toBeGreaterThan(5);
    expect(
      pages
        .filter(onSharing)
        .filter(without('who-may-file'))
        .map(({ at }) => at),
    ).toEqual([]);
  });

  it('is said wherever a technical failure is mentioned', () => {
    expect(pages.filter(speaksOfFailure).length).toBeGreaterThan(1);
    expect(pages.filter(speaksOfFailure).filter(without('deadline'))).toEqual([]);
  });

  it('is said wherever a deadline is near, or the page that begins with it is linked', () => {
    expect(pages.filter(onDeadlines).length).toBeGreaterThan(3);
    const silent = pages.filter(onDeadlines).filter(without('deadline'));
    expect(silent.filter((page) => !leadsToTheEvening(page)).map(({ at }) => at)).toEqual([]);
  });

  it('a filer’s own fault is nowhere called a technical failure without that doubt', () => {
    expect(
      pages
        .filter(speaksOfFailure)
        .filter(({ text }) => !/\bno(?:t a)? technical failure/i.test(text))
        .map(({ at }) => at),
    ).toEqual([]);
  });
});
