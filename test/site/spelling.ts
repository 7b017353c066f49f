import dictionary from 'dictionary-en';
import { type DOMNode, HtmlElement } from 'html-validate';
import nspell from 'nspell';
import type { BuiltPage, PageRule } from './built-page.ts';
import { decoded, isMarked, spoken } from './passages.ts';

/** Elements that nobody reads, or that are not in a language. */
const unread = new Set(['script', 'style', 'template', 'code']);

const isForeign = (element: HtmlElement) => (element.getAttributeValue('lang') ?? 'en') !== 'en';

/**
 * Every text of a page, piece by piece, as a reader sees or hears it, but for what a source says in its own spelling, and what is
 * said in another language. */
function textsOf(page: BuiltPage): string[] {
  const texts: string[] = [];
  const visit = (node: DOMNode): void => {
    if (!(node instanceof HtmlElement)) {
      if (node.nodeName === '#text') texts.push(node.textContent);
      return;
    }
    if (unread.has(node.tagName.toLowerCase()) || isMarked(node, ['data-source']) || isForeign(node)) return;
    texts.push(...spoken.map((attribute) => node.getAttributeValue(attribute) ?? ''));
    if (/^(?:description|og:description)$/.test(node.getAttributeValue('name') ?? '')) {
      texts.push(node.getAttributeValue('content') ?? '');
    }
    node.childNodes.forEach(visit);
  };
  page.root.childNodes.forEach(visit);
  return texts.map(decoded);
}

/** What is not a word: addresses, mailboxes, file names, and anything with a digit in it. */
// A key of the practice is base32, in groups of four letters and digits.
const noWords =
  /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}|\S*(?:@|:\/\/|\.(?:gov|com|org|example|jsf|aspx|pl|ya?ml|mdx?|html)\b|\d)\S*/g;

/** The words of a text. What stands between an apostrophe and its word's end belongs to it: "court’s". */
export const wordsOf = (text: string): string[] =>
  text.replace(noWords, ' ').match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];

/** A rule against words that are neither in the American dictionary nor among ours. In: our own words. */
export function spelledRight(own: readonly string[]): PageRule {
  const speller = nspell(dictionary);
  for (const word of own) speller.add(word);
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const plain = word.replaceAll('’', "'");
    const cached = known.get(plain);
    if (cached !== undefined) return cached;
    const isCorrect = speller.correct(plain) || speller.correct(plain.replace(/'s?$/, ''));
    known.set(plain, isCorrect);
    return isCorrect;
  };
  return (page) =>
    textsOf(page).flatMap((text) =>
      wordsOf(text)
        .filter((word) => !isKnown(word))
        .map((word) => `${page.address}: "${word}" in "${text.trim().slice(0, 80)}"`),
    );
}
