import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtPages, dist, type PageRule, findings, pageWith } from './built-page.ts';
import { decoded } from './passages.ts';

const contentOf = (page: BuiltPage, selector: string) =>
  decoded(page.root.querySelector(selector)?.getAttributeValue('content') ?? '');

/** A shared link is named as the page is, and says what the page says of itself. */
const cardSaysWhatThePageSays: PageRule = (page) => {
  const title = decoded(page.root.querySelector('title')?.textContent ?? '');
  const shared = contentOf(page, 'meta[property="og:title"]');
  const description = contentOf(page, 'meta[name="description"]');
  return [
    ...(shared !== '' && title.startsWith(shared) ? [] : [`shared as "${shared}", titled "${title}"`]),
    ...(contentOf(page, 'meta[property="og:description"]') === description ? [] : ['shared with another description']),
  ].map((what) => `${page.address}: ${what}`);
};

const head = (title: string, description: string) =>
  `<meta name="description" content="D"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}">`;

it('a shared link says what the page says', () => {
  expect(findings(cardSaysWhatThePageSays)).toEqual([]);
  expect(cardSaysWhatThePageSays(pageWith('', head('T', 'D')))).toEqual([]);
  expect(cardSaysWhatThePageSays(pageWith('', head('Another', 'D')))).toHaveLength(1);
  expect(cardSaysWhatThePageSays(pageWith('', head('T', 'Another')))).toHaveLength(1);
  expect(cardSaysWhatThePageSays(pageWith(''))).toHaveLength(1 + 0);
});

it('a picture is named with its whole address or not at all', () => {
  const pictures = builtPages.map((page) => contentOf(page, 'meta[property="og:image"]'));
  expect(
    pictures.filter((picture) => (process.env.SITE ? !picture.startsWith(process.env.SITE) : picture !== '')),
  ).toEqual([]);
});

it('the picture has the size and the weight that sites for sharing want, and the words of the home page', () => {
  const png = readFileSync(`${dist}/card.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(100_000);
  const { home, card } = parse(readFileSync('content/ui/en.yaml', 'utf8')) as Record<
    'home' | 'card',
    Record<string, string>
  >;
  expect(readFileSync('.ci/pictures/card.html', 'utf8')).toContain(`<h1>${home.title}</h1>`);
  expect(card.alt).toContain(home.title);
});

it('what browsers ask for without being told is there', () => {
  const icon = readFileSync(`${dist}/favicon.ico`);
  expect(icon.readUInt16LE(2)).toBe(1);
  expect(icon.subarray(23, 26).toString()).toBe('PNG');
  const touch = readFileSync(`${dist}/apple-touch-icon.png`);
  expect(touch.readUInt32BE(16)).toBe(180);
});
