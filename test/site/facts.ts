import type { HtmlElement } from 'html-validate';
import type { PageRule } from './built-page.ts';
import { decoded, passagesOf } from './passages.ts';

/** Where dates, numbers and addresses may be: a fact, a source's own words, the simulator, a date of the site itself. */
const grounded = ['data-fact', 'data-source', 'data-practice', 'data-build'];

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const short = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** What must come from a fact with a source. */
const patterns: readonly RegExp[] = [
  // November 29, 2021; November 29; November 2021; 29 November 2021
  new RegExp(`\\b${month} \\d{1,2}\\b(?:, \\d{4})?|\\b${month},? \\d{4}\\b|\\b\\d{1,2} ${month}\\b`),
  new RegExp(`\\b${short}\\.? \\d{1,2}\\b`),
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})\b/,
  // 787-772-3449; (800) 676-6856; 787.772.3449
  /(?<!\d)(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)/,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  /\b(?:[\w-]+\.)*uscourts\.gov\b/,
];

const ungrounded = (text: string): string[] =>
  patterns.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}" in "${text.slice(0, 120)}"`];
  });

const isGrounded = (element: HtmlElement): boolean =>
  element.closest(grounded.map((attribute) => `[${attribute}]`).join(', ')) !== null;

/** Every date, telephone number, mailbox and court address comes from a fact, in the text and in the links. */
export const factsHaveSources: PageRule = (page) => {
  const inText = passagesOf(page, grounded).flatMap(ungrounded);
  const inLinks = page.root
    .querySelectorAll('[href]')
    .filter((link) => !isGrounded(link))
    .map((link) => decoded(link.getAttributeValue('href') ?? ''))
    .filter((href) => /^(?:tel|mailto|sms):/.test(href) || /^https?:\/\/[^/]*\buscourts\.gov\b/.test(href))
    .map((href) => `a link to ${href}`);
  return [...inText, ...inLinks].map((what) => `${page.address}: no source for ${what}`);
};

/** A fact names its source, which has a page. */
export const factsNameTheirSource =
  (sources: readonly string[]): PageRule =>
  (page) =>
    page.root
      .querySelectorAll('[data-fact]')
      .map((element) => element.getAttributeValue('data-fact') ?? '')
      .filter((id) => !sources.includes(id))
      .map((id) => `${page.address}: a fact names the source "${id}"`);
