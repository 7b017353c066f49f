import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withImports, withoutProps, withScripts } from '../../src/commands/practice-props.ts';
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
  const imports = new Map([
    ['_astro/a.js', ['_astro/c.js', '_astro/d.js']],
    ['_astro/c.js', ['_astro/d.js', '_astro/a.js']],
  ]);

  it('are those that it imports, and those that they import, each once', () => {
    expect(withImports('_astro/a.js', imports)).toEqual(['_astro/a.js', '_astro/c.js', '_astro/d.js']);
    expect(withImports('_astro/d.js', imports)).toEqual(['_astro/d.js']);
  });

  it('stand beside it, itself first, below the path of the site', () => {
    const tag = '<astro-island component-url="/b/_astro/a.js" renderer-url="/b/_astro/d.js" client="engage">';
    const listed = 'data-scripts="/b/_astro/a.js /b/_astro/c.js /b/_astro/d.js"';
    expect(withScripts(tag, imports, '/b/')).toContain(listed);
    expect(withScripts(tag.replace('engage', 'load'), imports, '/b/')).not.toContain('data-scripts');
  });

  it('hold all that they import, and nothing that is loaded later', () => {
    const [page] = builtPages.filter(({ address }) => address === '/practice/prd/link/');
    const listed = page?.root.querySelector('astro-island')?.getAttributeValue('data-scripts')?.split(' ') ?? [];
    const wanted = listed.flatMap((path) =>
      [...readFileSync(`${dist}${path}`, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(
        ([, name = '']) => `/_astro/${name}`,
      ),
    );
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((path) => !listed.includes(path))).toEqual([]);
    expect(listed.filter((path) => /Way|Phone/.test(path))).toEqual([]);
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
