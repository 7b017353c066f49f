import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';
import { robotsOf, sitemapOf } from './sitemap.ts';

/**
 * Writes the files for hosts and search engines, after the pages: `_headers`, `robots.txt`, and `sitemap.xml` if the build knows its
 * host. A sitemap must contain whole addresses, so without a host there is no file rather than a wrong one.
 */
export function hostFiles(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir, pages }) => {
        const write = (name: string, text: string) => writeFileSync(new URL(name, dir), text);
        write('_headers', headersFile(base));
        if (site === undefined) {
          write('robots.txt', robotsOf(null));
          return;
        }
        const home = new URL(base, site);
        const paths = pages.map(({ pathname }) => pathname);
        write('sitemap.xml', sitemapOf(home, paths));
        write('robots.txt', robotsOf(new URL('sitemap.xml', home)));
      },
    },
  };
}
