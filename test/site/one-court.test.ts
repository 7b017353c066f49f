import { readFileSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import { expect, it } from 'vitest';
import { courtFiles, courtIds, courtProfile } from '../support/content.ts';
import { builtFiles, builtPages, dist, type PageRule, pageWith } from './built-page.ts';
import { decoded } from './passages.ts';

/** The court whose guide or practice a page is. PACER's pages belong to no court. */
function courtOf(address: string): string | null {
  const place = /^\/(?:courts|practice)\/([a-z]+)\/[^/]+\/$/.exec(address)?.[1];
  return place === undefined || place === 'pacer' ? null : place;
}

/** Texts that are only in the profile of a court: its id, its host, its name in PACER's list, and how its contacts are reached. */
function marksOf(id: string): string[] {
  const { pacerName, contacts } = courtFiles[id]!;
  const reached = contacts.flatMap(({ phone, email }) => [phone?.value, email?.value]);
  return [`"${id}"`, courtProfile(id).host, pacerName.value, ...reached.flatMap((value) => value ?? [])];
}

/** What a page hands to its scripts: in the page, or in the file that it names. */
const handedTo = (root: HtmlElement): string[] =>
  root.querySelectorAll('astro-island').map((island) => {
    const file = island.getAttributeValue('data-props');
    return file === null ? decoded(island.getAttributeValue('props') ?? '') : readFileSync(`${dist}${file}`, 'utf8');
  });

/** What a page hands to its scripts names no other court. */
const onlyItsOwn: PageRule = ({ address, root }) => {
  const own = courtOf(address);
  if (own === null) return [];
  const props = handedTo(root);
  const others = courtIds.filter((id) => id !== own);
  return others.flatMap((id) =>
    marksOf(id)
      .filter((mark) => !marksOf(own).includes(mark) && props.some((text) => text.includes(mark)))
      .map((mark) => `${address} has ${mark} of ${id}`),
  );
};

const ofCourts = builtPages.filter(({ address }) => courtOf(address) !== null);

it('looks at guides and practices of every court', () => {
  const islands = ofCourts.filter(({ root }) => root.querySelector('astro-island') !== null);
  expect(islands).toHaveLength(ofCourts.length);
  expect(new Set(ofCourts.map(({ address }) => courtOf(address)))).toEqual(new Set(courtIds));
  for (const { address, root } of ofCourts)
    expect(handedTo(root).join()).toContain(courtProfile(courtOf(address)!).host);
});

it('one court’s page ships no other court’s profile', () => {
  expect(ofCourts.flatMap(onlyItsOwn)).toEqual([]);
});

it('a page of PACER ships no court’s profile', () => {
  const ofPacer = builtPages.filter(({ address }) => /^\/(?:practice\/)?pacer\/[^/]+\/$/.test(address));
  const marks = courtIds.flatMap(marksOf);
  const held = ofPacer.flatMap(({ address, root }) => {
    const props = handedTo(root);
    return marks.filter((mark) => props.some((text) => text.includes(mark))).map((mark) => `${address} has ${mark}`);
  });
  expect(ofPacer.length).toBeGreaterThan(10);
  expect(held).toEqual([]);
});

it('finds one that does', () => {
  const [own, other] = courtIds;
  const props = `{&quot;court&quot;:[0,{&quot;host&quot;:[0,&quot;${courtProfile(other!).host}&quot;]}]}`;
  const page = { ...pageWith(`<astro-island props="${props}"></astro-island>`), address: `/practice/${own!}/link/` };
  expect(onlyItsOwn(page)).toHaveLength(1);
});

it('no script holds a court’s profile', () => {
  const scripts = builtFiles.filter((path) => path.endsWith('.js'));
  const marks = courtIds.flatMap((id) => marksOf(id).filter((mark) => mark !== `"${id}"`));
  const holding = scripts.filter((path) => {
    const text = readFileSync(`${dist}/${path}`, 'utf8');
    return marks.some((mark) => text.includes(mark));
  });
  expect(scripts.length).toBeGreaterThan(0);
  expect(holding).toEqual([]);
});
