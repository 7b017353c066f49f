import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtPages, findings, pageWith } from './built-page.ts';
import { factsHaveSources, factsNameTheirSource } from './facts.ts';

const sources = readdirSync('content/sources').map((file) => file.replace(/\.yaml$/, ''));

it('every date, number and address of a built page comes from a fact', () => {
  expect(findings(factsHaveSources)).toEqual([]);
});

it.each([
  '<p>Since November 29, 2021 you can link.</p>',
  '<p>Since <b>November</b> 29 you can link.</p>',
  '<p>In November 2021.</p>',
  '<p>2021-11-29</p>',
  '<p>Call 787-772-3449.</p>',
  '<p>Call (800) 676-6856.</p>',
  '<p>Write to someone@example.com.</p>',
  '<p>Open ecf.prd.uscourts.gov.</p>',
  '<p><a href="https://ecf.prd.uscourts.gov">Open it</a></p>',
  '<p><a href="tel:+17877723449">Call</a></p>',
  '<p><img src="/a.png" alt="November 29, 2021"></p>',
])('refuses %s', (main) => {
  expect(factsHaveSources(pageWith(main))).toHaveLength(1);
});

it('refuses a date in the description of a page', () => {
  const page = pageWith('', '<meta name="description" content="Since November 29, 2021">');
  expect(factsHaveSources(page)).toHaveLength(1);
});

it.each([
  '<p>Since <span data-fact="a"><time>November 29, 2021</time></span> you can link.</p>',
  '<p data-source="a">It prints "November 29, 2021".</p>',
  '<p data-build>Built on November 29, 2021</p>',
  '<p>In at most 10 minutes you may try 3 times, on 2 screens of 3.</p>',
])('accepts %s', (main) => {
  expect(factsHaveSources(pageWith(main))).toEqual([]);
});

it('every fact names a source of content/sources/', () => {
  expect(findings(factsNameTheirSource(sources))).toEqual([]);
  expect(factsNameTheirSource(sources)(pageWith('<p data-fact="nobody">1</p>'))).toHaveLength(1);
});

it('every source is listed, and has a page that tells its defects', () => {
  const list = builtPages.find((page) => page.address === '/sources/');
  const listed = list?.root.querySelectorAll('main a').map((link) => link.getAttributeValue('href')) ?? [];
  const addresses = builtPages.map((page) => page.address);
  expect(sources.filter((id) => !listed.includes(`/sources/${id}/`))).toEqual([]);
  expect(sources.filter((id) => !addresses.includes(`/sources/${id}/`))).toEqual([]);
  const pages = builtPages.filter((page) => /^\/sources\/./.test(page.address));
  expect(pages.filter((page) => page.root.querySelector('#defects') === null)).toEqual([]);
});

it('shows both values where sources disagree', () => {
  const disagreeing = builtPages.flatMap((page) => page.root.querySelectorAll('[data-fact] [data-fact]'));
  expect(disagreeing.length).toBeGreaterThan(0);
});
