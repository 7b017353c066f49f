import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { elsewhere } from '../../.ci/elsewhere.mjs';
import { type BuiltPage, builtPages, pageFrom, type PageRule, pageWith } from './built-page.ts';
import { decoded } from './passages.ts';

const { base, site, folder } = elsewhere;
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => pageFrom(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, read(file)));

/** Where a page names files and pages of the site: links, scripts, styles, and what an island loads. */
const naming = ['href', 'src', 'data-props', 'component-url', 'renderer-url', 'before-hydration-url'];

/** Every address from the root of the host begins with the path that the site is served below. */
const staysBelow: PageRule = ({ address, root }) =>
  root
    .querySelectorAll('*')
    .flatMap((element) => naming.map((name) => element.getAttributeValue(name) ?? ''))
    .map(decoded)
    .filter((target) => target.startsWith('/') && !target.startsWith(base))
    .map((target) => `${address}: ${target}`);

it('the build for a path has the same pages', () => {
  expect(pages.map((page) => page.address).sort()).toEqual(builtPages.map((page) => page.address).sort());
});

it('no link, script or style leaves the path', () => {
  expect(pages.flatMap(staysBelow)).toEqual([]);
  const linked = pages.flatMap((page) =>
    page.root.querySelectorAll('a[href]').map((link) => link.getAttributeValue('href')),
  );
  expect(linked).toContain(`${base}courts/`);
});

it.each([
  '<a href="/courts/">go</a>',
  '<script src="/scheme.js"></script>',
  '<astro-island component-url="/_astro/a.js">',
])('finds %s', (html) => {
  expect(staysBelow(pageWith(html))).toHaveLength(1);
});

it('every address below the path leads to a file of the build', () => {
  const targets = pages.flatMap((page) =>
    page.root.querySelectorAll('*').flatMap((element) => naming.map((name) => element.getAttributeValue(name) ?? '')),
  );
  const missing = [...new Set(targets.filter((target) => target.startsWith(base)))]
    .map((target) => target.slice(base.length).replace(/#.*$/, ''))
    .map((target) => (target === '' || target.endsWith('/') ? `${target}index.html` : target))
    .filter((target) => !existsSync(`${folder}/${target}`));
  expect(missing).toEqual([]);
});

it('the sitemap lists every page, and robots.txt names the sitemap', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  const expected = pages
    .map((page) => page.address)
    .filter((address) => address !== '/404.html')
    .map((address) => `${site}${base}${address.slice(1)}`);
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(read('robots.txt')).toContain(`Sitemap: ${site}${base}sitemap.xml`);
});

it('a shared link has its address and its picture, which is there', () => {
  for (const page of pages.filter(({ address }) => address !== '/404.html')) {
    const content = (property: string) =>
      page.root.querySelector(`meta[property="${property}"]`)?.getAttributeValue('content');
    expect(content('og:url')).toBe(`${site}${base}${page.address.slice(1)}`);
    expect(content('og:image')).toBe(`${site}${base}card.png`);
  }
  expect(files).toContain('card.png');
});

it('the headers are for files below the path', () => {
  expect(read('_headers').match(/^\/\S*/gm)).toEqual([`${base}*`, `${base}_astro/*`]);
});
