import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostFrom, robotsOf, sitemapOf } from '../../src/commands/sitemap.ts';
import { dist } from './built-page.ts';

const home = new URL('https://guides.example.org/some/path/');

describe('a sitemap', () => {
  const map = sitemapOf(home, ['courts/', '', '404/', 'faq/a&b/']);

  it('has whole addresses, below the path that the site is served below', () => {
    expect(map).toContain('<loc>https://guides.example.org/some/path/</loc>');
    expect(map).toContain('<loc>https://guides.example.org/some/path/courts/</loc>');
  });

  it('leaves out the page for missing addresses', () => {
    expect(map.match(/<loc>/g)).toHaveLength(3);
  });

  it('is valid XML even if an address has a character that XML uses', () => {
    expect(map).toContain('/faq/a&amp;b/');
  });
});

describe('the host in SITE', () => {
  it('may be missing', () => {
    expect([hostFrom(undefined), hostFrom('')]).toEqual([null, null]);
  });

  it.each(['https://guides.example.org', 'https://guides.example.org/', 'http://localhost:8080'])(
    'can be %s',
    (site) => {
      expect(hostFrom(site)?.origin).toBe(site.replace(/\/$/, ''));
    },
  );

  it.each([
    'guides.example.org',
    'ftp://guides.example.org',
    'https://guides.example.org/some/path',
    'https://a.org/?b',
  ])('cannot be %s, and the message says what to write', (site) => {
    expect(() => hostFrom(site)).toThrow(/^SITE is ".*": it must/);
  });
});

it('robots.txt names the sitemap where there is one', () => {
  expect(robotsOf(new URL('sitemap.xml', home))).toContain(
    '\nSitemap: https://guides.example.org/some/path/sitemap.xml\n',
  );
  expect(robotsOf(null)).not.toContain('Sitemap');
});

it('a build without a known host has no sitemap, and does not mention one', () => {
  const knowsItsHost = hostFrom(process.env.SITE) !== null;
  expect(existsSync(`${dist}/sitemap.xml`)).toBe(knowsItsHost);
  expect(readFileSync(`${dist}/robots.txt`, 'utf8').includes('Sitemap:')).toBe(knowsItsHost);
});
