import { topics } from '../../src/schemas/guide.ts';
import type { BuiltPage, Finding, PageRule } from './built-page.ts';
import { decoded } from './passages.ts';

/** One title, one first heading, a language, a description, a main part. */
export const isWholePage: PageRule = ({ address, root }) => {
  const count = (selector: string) => root.querySelectorAll(selector).length;
  const language = root.querySelector('html')?.getAttributeValue('lang');
  return [
    ...(count('title') === 1 ? [] : [`${count('title')} titles`]),
    ...(count('h1') === 1 ? [] : [`${count('h1')} first headings`]),
    ...(count('main') === 1 ? [] : [`${count('main')} main parts`]),
    ...(count('meta[name="description"]') === 1 ? [] : ['no description']),
    ...(language === 'en' ? [] : [`language "${language ?? ''}"`]),
  ].map((what) => `${address}: ${what}`);
};

/** Headings go down one level at a time. */
export const headingsNest: PageRule = ({ address, root }) => {
  const levels = root
    // A list of selectors would give all of the first level, then all of the second.
    .querySelectorAll('*')
    .filter((element) => /^h[1-6]$/i.test(element.tagName))
    // A picture of a screen has headings of its own, and is inert.
    .filter((heading) => heading.closest('[inert]') === null)
    .map((heading) => Number(heading.tagName.slice(1)));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`${address}: heading ${index + 1} jumps to level ${level}`] : [],
  );
};

/** No id is on a page twice. */
export const idsAreUnique: PageRule = ({ address, root }) => {
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${address}: the id ${id ?? ''} twice`,
  );
};

/** A page that names its topics names at most three, and only topics that the site knows. */
export const topicsAreKnown: PageRule = ({ address, root }) =>
  root.querySelectorAll('meta[name="dry-docket:topics"]').flatMap((meta) => {
    const named = (meta.getAttributeValue('content') ?? '').split(' ');
    const unknown = named.filter((topic) => !(topics as readonly string[]).includes(topic));
    return [
      ...unknown.map((topic) => `${address}: the topic "${topic}" is not in the list`),
      ...(named.length > 3 ? [`${address}: ${named.length} topics`] : []),
    ];
  });

/** No two pages have the same title. */
export function titlesAreUnique(pages: readonly BuiltPage[]): Finding[] {
  const titles = pages.map((page) => decoded(page.root.querySelector('title')?.textContent ?? ''));
  return titles.flatMap((title, index) =>
    titles.indexOf(title) === index
      ? []
      : [`${pages[index]?.address ?? ''} has a title that another page has: ${title}`],
  );
}
