import type { BuiltPage, Finding, PageRule } from './built-page.ts';
import { decoded } from './passages.ts';

/** The fragments that an address of the site has: ids, and on practice pages the moments at which practice can begin. */
export interface Site {
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly files: ReadonlySet<string>;
  readonly moments: ReadonlySet<string>;
}

/** The site as links see it. */
export const siteOf = (pages: readonly BuiltPage[], files: readonly string[], moments: readonly string[]): Site => ({
  pages: new Map(pages.map((page) => [page.address, page])),
  files: new Set(files.map((file) => `/${file}`)),
  moments: new Set(moments),
});

const hasFragment = (site: Site, page: BuiltPage, fragment: string): boolean =>
  fragment === '' ||
  page.root.querySelectorAll('[id]').some((element) => element.id === fragment) ||
  (page.address.startsWith('/practice/') && site.moments.has(fragment));

/** What is wrong with an address of the site, as a page at `from` writes it; null where it leads somewhere. */
export function deadEnd(site: Site, from: string, address: string): Finding | null {
  const { pathname, hash } = new URL(address, `https://site.invalid${from}`);
  const page = site.pages.get(pathname);
  if (page) {
    const fragment = decodeURIComponent(hash.slice(1));
    return hasFragment(site, page, fragment) ? null : `${from}: ${address} leads to no place on ${pathname}`;
  }
  return site.files.has(pathname) ? null : `${from}: ${address} leads nowhere`;
}

/** Every link within the site leads to a page, and to a place on it. */
export const linksLeadSomewhere =
  (site: Site): PageRule =>
  (page) =>
    page.root
      .querySelectorAll('[href], [src]')
      .map((element) => decoded(element.getAttributeValue('href') ?? element.getAttributeValue('src') ?? ''))
      .filter((address) => !/^[a-z][a-z+.-]*:/i.test(address))
      .flatMap((address) => deadEnd(site, page.address, address) ?? []);
