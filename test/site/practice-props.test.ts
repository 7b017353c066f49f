import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutProps } from '../../src/commands/practice-props.ts';
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

  it('stays where an island is no practice', () => {
    const other = island.replace('engage', 'load');
    expect(withoutProps(other, () => '')).toBe(other);
  });

  it('lies in a file for every practice of the build, and no file lies there for nothing', () => {
    const named = builtPages.flatMap(({ root }) =>
      root.querySelectorAll('astro-island').map((one) => one.getAttributeValue('data-props') ?? ''),
    );
    const files = builtFiles.filter((file) => file.endsWith('.json') && file.startsWith('_astro/'));
    expect(named.length).toBeGreaterThan(40);
    expect(new Set(named)).toEqual(new Set(files.map((file) => `/${file}`)));
    for (const file of files)
      expect(() => JSON.parse(readFileSync(`${dist}/${file}`, 'utf8')) as unknown).not.toThrow();
  });
});
