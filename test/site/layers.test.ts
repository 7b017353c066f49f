import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './built-page.ts';

/** The styles of a page in the order in which the browser meets them: linked files and inline ones. */
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<style[^>]*>([^]*?)<\/style>/g)].map(([, file, inline]) =>
    file === undefined ? (inline ?? '') : readFileSync(join(dist, file), 'utf8'),
  );

/** The first word about layers decides their order, so it must be the one that lists them. */
const beginsWithTheOrder = (styles: readonly string[]): boolean => {
  const first = styles.flatMap((css) => /@layer [^{;]+[{;]/.exec(css) ?? [])[0] ?? '';
  return /^@layer tokens,\s*base,\s*layout,\s*components;$/.test(first);
};

describe('the layers of the styles', () => {
  it.each(builtPages.map(({ address, html }) => [address, html] as const))(
    'are put in order first on %s',
    (_, html) => {
      expect(beginsWithTheOrder(stylesOf(html))).toBe(true);
    },
  );

  it('would be found out of order', () => {
    expect(beginsWithTheOrder(['@layer components{p{}}', '@layer tokens,base,layout,components;'])).toBe(false);
    expect(beginsWithTheOrder(['p{}', '@layer tokens,base,layout,components;'])).toBe(true);
  });
});
