/** Pages that nobody should find by searching. */
const unlisted = /^404\/?$/;

/**
 * The host that the site is built for; null if none is given. In: the environment variable `SITE`, such as `https://guides.example.org`.
 * Throws if it contains more than a host: the path below which a site is served has a variable of its own.
 */
export function hostFrom(site: string | undefined): URL | null {
  if (site === undefined || site === '') return null;
  const host = URL.parse(site);
  if (!host || !/^https?:$/.test(host.protocol)) {
    throw new Error(`SITE is "${site}": it must be an address such as https://guides.example.org`);
  }
  if (host.pathname !== '/' || host.search !== '' || host.hash !== '') {
    throw new Error(`SITE is "${site}": it must end with the host. A path goes into BASE: BASE=${host.pathname}`);
  }
  return host;
}

/** The sitemap. In: the address of the site's home page, and the paths of all pages below it, such as `courts/`. */
export function sitemapOf(home: URL, paths: readonly string[]): string {
  const entries = paths
    .filter((path) => !unlisted.test(path))
    .toSorted()
    .map((path) => `  <url><loc>${new URL(path, home).href.replaceAll('&', '&amp;')}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** The text of `robots.txt`: search engines may read everything; and the address of the sitemap, if there is one. */
export const robotsOf = (sitemap: URL | null): string =>
  ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap.href}`] : []), ''].join('\n');
