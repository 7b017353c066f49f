import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { everyCourt } from '../../src/search/entry.ts';
import { courtIds, guidePaths } from '../support/content.ts';
import { builtFiles, builtPages } from './built-page.ts';
import { openBuiltIndex } from './built-index.ts';

const search = await openBuiltIndex();
afterAll(() => search.close());

const addressesFor = async (question: string, court = '') =>
  (await search.ask(question, court)).results.map(({ address }) => address);
/** The pages with a text for the search, by their HTML. */
const entries = builtPages.filter((page) => page.root.querySelector('[data-pagefind-body]') !== null);
const topicsOf = (address: string) =>
  builtPages
    .find((page) => page.address === address)
    ?.root.querySelector('meta[name="dry-docket:topics"]')
    ?.getAttributeValue('content')
    ?.split(' ') ?? [];

it.each([
  ['menus still limited', ['/faq/menus-still-limited/', '/courts/prd/limited-menus/']],
  ['unlink', ['/faq/unlink/', '/courts/prd/unlink/']],
  ['secondary e-mail', [...courtIds.map((id) => `/courts/${id}/secondary-email/`), '/faq/secondary-email/']],
  ['deactivated', ['/faq/pacer-account-deactivated/', '/faq/inactive-or-deactivated/', '/pacer/reactivate/']],
  ['forgot PACER username', ['/faq/forgot-pacer-username/', '/pacer/recover-username/']],
  ['upgrade my account', ['/pacer/upgrade/']],
  ['forgot CM/ECF username', ['/faq/forgot-cmecf-login/', '/courts/prd/recover-login/']],
])('"%s" brings its pages first', async (question, pages) => {
  for (const court of ['', 'prd']) expect(pages).toContain((await addressesFor(question, court))[0]);
});

it.each([
  ['cm/ecf', 'cmecf'],
  ['CM ECF password', 'ecf password'],
  ['e-mail', 'email'],
  ['log in', 'login'],
])('"%s" finds what "%s" finds', async (spelling, variant) => {
  const addresses = await addressesFor(spelling);
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses).toEqual(await addressesFor(variant));
});

// These numbers must not get worse. Each question of the list names the topic that answers it.
it('questions in people’s own words bring a page with the answer', async () => {
  const questions = JSON.parse(readFileSync('test/search/questions.json', 'utf8')) as {
    query: string;
    topic: string;
  }[];
  const answered = new Set(entries.flatMap(({ address }) => topicsOf(address)));
  const asked = questions.filter(({ topic }) => answered.has(topic));
  const places = await Promise.all(
    asked.map(async ({ query, topic }) => (await addressesFor(query)).findIndex((at) => topicsOf(at).includes(topic))),
  );
  const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / asked.length;
  const [first, third] = [share(1), share(3)];
  console.log(
    `search: ${asked.length} of ${questions.length} questions have a page; ` +
      `it comes first for ${(first * 100).toFixed(0)} %, among the first three for ${(third * 100).toFixed(0)} %`,
  );
  expect(first).toBeGreaterThanOrEqual(0.78);
  expect(third).toBeGreaterThanOrEqual(0.88);
});

it('a court means its pages and those for every court', async () => {
  const { results } = await search.ask('link account', 'nowhere');
  expect(results.length).toBeGreaterThan(0);
  expect(results.flatMap(({ courts }) => courts).every((court) => court === everyCourt)).toBe(true);
  const inCourt = (await search.ask('link account', 'prd')).results.flatMap(({ courts }) => courts);
  expect(new Set(inCourt)).toEqual(new Set(['prd', everyCourt]));
});

it('knows all guides and questions, and nothing else', () => {
  const guides = guidePaths.length;
  const questions = builtPages.filter(({ address }) => /^\/faq\/./.test(address)).length;
  expect(questions).toBeGreaterThan(0);
  expect(entries).toHaveLength(guides + questions);
  expect(builtFiles.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(entries.length);
});

it('every result says its kind and its courts, shows why, and leads to pages that are there', async () => {
  const { results } = await search.ask('link account menus password');
  const addresses = builtPages.map(({ address }) => address);
  expect(results.length).toBeGreaterThan(5);
  for (const result of results) {
    expect(addresses).toContain(result.address);
    expect(result.kind).toBe(result.address.startsWith('/faq/') ? 'question' : 'guide');
    expect(result.courts).not.toEqual([]);
    expect(result.excerpt.map(({ text }) => text).join(' ')).not.toBe('');
    if (result.practice !== undefined) expect(addresses).toContain(result.practice.split('#')[0]);
  }
  expect(results.some(({ excerpt }) => excerpt.some(({ sought }) => sought))).toBe(true);
  expect(results.some(({ practice }) => practice !== undefined)).toBe(true);
});

it('other ways to ask find a question, and the answer is shown', async () => {
  const { results } = await search.ask('desvincular');
  const result = results.find(({ address }) => address === '/faq/unlink/');
  expect(result?.excerpt.map(({ text }) => text).join(' ')).not.toMatch(/desvincular|People also ask/);
});

it('pictures and the practice are not searched', async () => {
  const picture = builtPages.find(({ html }) => html.includes('Required Information'));
  expect(picture).toBeDefined();
  expect((await search.ask('"Required Information"')).results.map(({ excerpt }) => excerpt).flat()).not.toContainEqual(
    expect.objectContaining({ text: expect.stringContaining('Required Information') as string }),
  );
});

it('says which words no page has, and does not answer with something else', async () => {
  expect(await search.ask('zyzzyva')).toEqual({ results: [], count: 0, missing: ['zyzzyva'] });
  const half = await search.ask('unlink zyzzyva');
  expect(half.missing).toEqual(['zyzzyva']);
  expect(half.results[0]?.topics).toContain('unlink');
});

it('only what a page may load is in the build', () => {
  const files = builtFiles.filter((file) => file.startsWith('pagefind/')).map((file) => file.replace(/.*\//, ''));
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => /ui|worker|highlight|unknown/.test(file))).toEqual([]);
});
