import { type DOMNode, HtmlElement } from 'html-validate';
import type { BuiltPage } from './built-page.ts';

const inline = new Set(
  ['a', 'abbr', 'b', 'bdi', 'button', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span'].concat(
    ['strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
  ),
); // prettier-ignore
const unseen = new Set(['script', 'style', 'template']);

/** Attributes whose text a reader sees or hears. */
export const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text as it is read, from text as it is written in HTML. */
export const decoded = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** Is an element marked with one of the attributes? */
export const isMarked = (element: HtmlElement, marks: readonly string[]): boolean =>
  marks.some((mark) => element.hasAttribute(mark));

/**
 * What a page says, block by block, as a reader sees and hears it: the text of each, its attributes that are read out, and the
 * page's title and description. Elements marked with one of the given attributes are left out.
 */
export function passagesOf(page: BuiltPage, except: readonly string[] = []): string[] {
  const passages: string[] = [];
  let text = '';
  const close = () => {
    const passage = decoded(text).replace(/\s+/g, ' ').trim();
    if (passage !== '') passages.push(passage);
    text = '';
  };
  const visit = (node: DOMNode): void => {
    if (!(node instanceof HtmlElement)) {
      if (node.nodeName === '#text') text += node.textContent;
      return;
    }
    const name = node.tagName.toLowerCase();
    if (unseen.has(name)) return;
    if (isMarked(node, except)) {
      // The text before it and after it must not run together.
      text += ' … ';
      return;
    }
    for (const attribute of spoken)
      passages.push(...[node.getAttributeValue(attribute) ?? ''].filter(Boolean).map(decoded));
    if (name === 'meta' && node.getAttributeValue('name') === 'description') {
      passages.push(decoded(node.getAttributeValue('content') ?? ''));
    }
    if (!inline.has(name)) close();
    node.childNodes.forEach(visit);
    if (!inline.has(name)) close();
  };
  page.root.childNodes.forEach(visit);
  close();
  return passages;
}
