import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, withoutProps, withScripts } from '../../src/commands/practice-props.ts';
import { builtFiles, builtPages, dist } from './built-page.ts';

const island =
  '<astro-island uid="a" props="{&quot;a&quot;:[0,&quot;x &amp; y&quot;]}" ssr client="engage" opts="{}"></astro-island>';

describe('what a practice hands to its script', () => {
  it('leaves the page, and is kept as it was before it was written into an attribute', () => {
    const kept: string[] = [];
    const lighter = withoutProps(`<p>${island}</p>`, (props) => `/f${kept.push(props)}.json`);
    expect(lighter).toBe(
      '<p><astro-island uid="a" data-props="/f1.json" ssr client="engage" opts="{}"></astro-island></p>',
    );
    expect(kept).toEqual(['{"a":[0,"x & y"]}']);
  });

  it('stays if an island is not a practice', () => {
    const noPractice = island.replace('engage', 'load');
    expect(withoutProps(noPractice, () => '')).toBe(noPractice);
  });

  it('is in a file for every practice of the build, and no file is unused', () => {
    const named = builtPages.flatMap(({ root }) =>
      root.querySelectorAll('astro-island').map((element) => element.getAttributeValue('data-props') ?? ''),
    );
    const files = builtFiles.filter((file) => file.endsWith('.json') && file.startsWith('_astro/'));
    expect(named.length).toBeGreaterThan(40);
    expect(new Set(named)).toEqual(new Set(files.map((file) => `/${file}`)));
    for (const file of files)
      expect(() => JSON.parse(readFileSync(`${dist}/${file}`, 'utf8')) as unknown).not.toThrow();
  });
});

describe('the scripts of a practice', () => {
  const scripts: Readonly<Record<string, string>> = {
    '/b/_astro/a.js': 'import{n as e}from"./c.js";import"./d.js";export{e}',
    '/b/_astro/c.js': 'import{x}from"./d.js";import("./later.js")',
    '/b/_astro/d.js': 'export const x=1',
  };
  const read = (address: string): string => scripts[address] ?? '';

  it('are those that it imports, and those that they import, each once, but not those that are loaded later', () => {
    expect(importsOf('/b/_astro/a.js', read)).toEqual(['/b/_astro/c.js', '/b/_astro/d.js']);
  });

  it('stand beside it, itself first', () => {
    const tag = '<astro-island component-url="/b/_astro/a.js" renderer-url="/b/_astro/d.js" client="engage">';
    expect(withScripts(tag, read)).toContain('data-scripts="/b/_astro/a.js /b/_astro/c.js /b/_astro/d.js"');
    expect(withScripts(tag.replace('engage', 'load'), read)).not.toContain('data-scripts');
  });

  it('are all in the build', () => {
    const named = builtPages.flatMap(({ root }) =>
      root
        .querySelectorAll('astro-island')
        .map((element) => (element.getAttributeValue('data-scripts') ?? '').split(' ')),
    );
    expect(named.every((paths) => paths.length > 3)).toBe(true);
    expect([...new Set(named.flat())].filter((script) => !builtFiles.includes(script.slice(1)))).toEqual([]);
  });
});
