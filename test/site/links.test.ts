import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideAt, guidePaths, scenarioWords } from '../support/content.ts';
import { builtFiles, builtPages, findings, pageWith } from './built-page.ts';
import { deadEnd, linksLeadSomewhere, siteOf } from './links.ts';

const moments = [
  ...guidePaths.flatMap((path) => guideAt(path).front.steps.map((step) => step.id)),
  ...Object.values(scenarioWords).flatMap((words) => words.steps.map((step) => step.id)),
  ...Object.values(scenarioWords).flatMap((words) => Object.keys(words.variants)),
];
const site = siteOf(builtPages, builtFiles, moments);

it('every link within the site leads to a page, and to a place on it', () => {
  expect(findings(linksLeadSomewhere(site))).toEqual([]);
});

it.each(['/nowhere/', '/courts/#nowhere', '#nowhere', '/favicon.png', '../nowhere/'])(
  'refuses a link to %s',
  (href) => {
    expect(linksLeadSomewhere(site)(pageWith(`<a href="${href}">go</a>`))).toHaveLength(1);
  },
);

it('every address that the coverage list and the questions name is there', () => {
  const listed = ['000', '001', '002', '003'].flatMap((document) => {
    const text = readFileSync(`content/coverage/${document}.yaml`, 'utf8');
    return [...text.matchAll(/\bat: \[([^\]]*)\]/g)].flatMap(([, list = '']) => list.match(/\/[^'",\s]*/g) ?? []);
  });
  expect(listed.length).toBeGreaterThan(20);
  expect([...new Set(listed)].flatMap((address) => deadEnd(site, '/', address) ?? [])).toEqual([]);
});

it('every page but the one for missing addresses is reached from the home page', () => {
  const reached = new Set<string>();
  const visit = (address: string) => {
    if (reached.has(address)) return;
    reached.add(address);
    const links = site.pages.get(address)?.root.querySelectorAll('a[href]') ?? [];
    for (const link of links) {
      const href = link.getAttributeValue('href') ?? '';
      if (!/^[a-z]+:/.test(href)) visit(new URL(href, `https://site.invalid${address}`).pathname);
    }
  };
  visit('/');
  expect(builtPages.map((page) => page.address).filter((address) => !reached.has(address))).toEqual(['/404.html']);
});
