import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, dist } from './built-page.ts';
import { newerMarkup, newerScripts, newerStyles } from './older-browsers.ts';

const files = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((path) => ({ path, code: readFileSync(`${dist}/${path}`, 'utf8') }));

describe('the oldest browsers that are promised have', () => {
  it('everything that the style sheets need', () => {
    const sheets = files('**/*.css');
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ path, code }) => newerStyles(code).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it('everything that the scripts need', () => {
    const scripts = files('{_astro,pagefind}/**/*.js').concat(files('*.js'));
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.flatMap(({ path, code }) => newerScripts(code).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it('everything in the pages themselves', () => {
    const faults = builtPages.flatMap(({ address, html, root }) => [
      ...newerMarkup(html.replace(/<(script|style)\b.*?<\/\1>/gs, '')).map((fault) => `${address}: ${fault}`),
      ...root
        .querySelectorAll('style')
        .flatMap((style) => newerStyles(style.textContent).map((fault) => `${address}: ${fault}`)),
      ...root
        .querySelectorAll('script')
        .flatMap((script) => newerScripts(script.textContent).map((fault) => `${address}: ${fault}`)),
    ]);
    expect([...new Set(faults)]).toEqual([]);
  });
});

describe('what they do not have is found', () => {
  it.each([
    'a{color:light-dark(#000,#fff)}',
    '@media (width<=60rem){a{b:c}}',
    '@media screen and (scripting:enabled){a{b:c}}',
    'a::after{content:"°"/"";color:red}',
    'a{min-block-size:1lh}',
    'a{b:c;&:hover{d:e}}',
    'a,b:has(c){d:e}',
    'b:has(c),a{d:e}',
    'a:has(+b){display:none}',
    'a:has(>b)>c{grid-area:4/1}',
    'a{color:color-mix(in srgb,red,blue)}',
  ])('in the style %s', (css) => {
    expect(newerStyles(css)).toHaveLength(1);
  });

  it.each([
    'Map.groupBy(a,b)',
    'a.checkVisibility()',
    'a.toSorted()',
    'RegExp.escape(a)',
    '/(?<=a)b/.test(c)',
    'class A{static{this.a=1}}',
    'Promise.withResolvers()',
    'a.ariaBusy = "true"',
    'a.union(b)',
    'AbortSignal.any([a])',
  ])('in the script %s', (code) => {
    expect(newerScripts(code)).toHaveLength(1);
  });
});

it.each(['<search>a</search>', '<p id="a" popover>b</p>', '<details name="a">b</details>'])(
  'what they do not have is found in the page %s',
  (html) => {
    expect(newerMarkup(html)).toHaveLength(1);
  },
);

describe('what has a fallback is accepted', () => {
  it.each([
    'a::after{content:"°";content:"°"/""}',
    'a{min-block-size:1.55em;min-block-size:1lh}',
    '@media (max-width:60rem){a{b:c}}',
    '@container practice (width<=26rem){a{b:c}}',
    'a:has(b,c){d:e}',
  ])('%s', (css) => {
    expect(newerStyles(css)).toEqual([]);
  });
});
