import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type BuiltPage, builtPages, dist } from './built-page.ts';

/** A script of the build and all that it imports at once, by their paths in it. */
function broughtBy(path: string, brought = new Set<string>()): ReadonlySet<string> {
  if (brought.has(path)) return brought;
  brought.add(path);
  const code = readFileSync(`${dist}/${path}`, 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g))
    broughtBy(posix.join(posix.dirname(path), name), brought);
  return brought;
}

/** What a page loads as script without being asked, in kB, gzip. */
function weightOf({ root }: BuiltPage): number {
  const scripts = root.querySelectorAll('script[src]').map((script) => script.getAttributeValue('src') ?? '');
  const files = new Set(scripts.flatMap((src) => [...broughtBy(src.replace(/^\//, ''))]));
  const sizes = [...files].map((path) => gzipSync(readFileSync(`${dist}/${path}`)).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

it('no page loads more than 5 kB of script before anyone engages with it', () => {
  const weights = builtPages.map((page) => [page.address, weightOf(page)] as const);
  // A reader who opens the search engages with it.
  const heavy = weights.filter(([address, weight]) => weight > 5 && address !== '/search/');
  expect(heavy).toEqual([]);
  expect(weights.filter(([address]) => address === '/tonight/').every(([, weight]) => weight > 1)).toBe(true);
});
