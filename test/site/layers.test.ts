import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './built-page.ts';

/** The styles of a page in the order in which the browser meets them: linked files and inline ones. */
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<style[^>]*>([^]*?)<\/style>/g)].map(([, file, inline]) =>
    file === undefined ? (inline ?? '') : readFileSync(join(dist, file), 'utf8'),
  );

/** The layers in the order in which they are first named, which is the order in which they win. */
const orderIn = (styles: readonly string[]): string[] => {
  const names = styles.flatMap((css) =>
    [...css.matchAll(/@layer ([^{;]+)[{;]/g)].flatMap(([, list = '']) => list.split(/,\s*/)),
  );
  return [...new Set(names)];
};

describe('the layers of the styles', () => {
  it.each(builtPages.map(({ address, html }) => [address, html] as const))('win in the same order on %s', (_, html) => {
    expect(orderIn(stylesOf(html))).toEqual(['tokens', 'base', 'layout', 'components']);
  });

  it('would be found out of order', () => {
    expect(orderIn(['@layer components{p{}}', '@layer tokens,base;'])).toEqual(['components', 'tokens', 'base']);
    expect(orderIn(['p{}@layer tokens, base;', '@layer base{p{}}'])).toEqual(['tokens', 'base']);
  });
});
