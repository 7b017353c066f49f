import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type GlossaryTerm, glossaryTerm } from '../../src/schemas/glossary.ts';
import { sources } from '../support/content.ts';
import { builtPages } from './built-page.ts';
import { decoded } from './passages.ts';

// Read as YAML 1.1, as the build reads it.
const read = (text: string): GlossaryTerm[] => z.array(glossaryTerm).parse(parse(text, { version: '1.1' }));
const terms = read(readFileSync('content/glossary.yaml', 'utf8'));
const page = builtPages.find(({ address }) => address === '/glossary/')!;

/** What is wrong with a list of terms. */
function faultsIn(list: readonly GlossaryTerm[]): string[] {
  const ids = list.map(({ id }) => id);
  const names = list.flatMap(({ term, also }) => [term, ...also]).map((name) => name.toLowerCase());
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: twice`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `"${name}": two meanings`),
    ...list.flatMap(({ id, see }) =>
      see.filter((target) => target === id || !ids.includes(target)).map((target) => `${id}: see ${target}`),
    ),
    ...list.flatMap(({ id, sources: from }) =>
      from.filter((citation) => !(citation.id in sources)).map((citation) => `${id}: ${citation.id}`),
    ),
  ];
}

it('every term is there once, and leads to terms and sources that are there', () => {
  expect(faultsIn(terms)).toEqual([]);
  const [first] = terms;
  expect(faultsIn([first!, first!])).not.toEqual([]);
  expect(faultsIn([{ ...first!, see: ['nothing-of-the-kind'] }])).not.toEqual([]);
  expect(faultsIn([{ ...first!, see: [], sources: [{ id: 'nobody' }] }])).toEqual([`${first!.id}: nobody`]);
});

it('the words that this site uses itself are explained', () => {
  const names = terms.flatMap(({ term, also }) => [term, ...also]);
  const needed =
    'PACER account, Legacy PACER account, Upgraded PACER account, PACER Administrative Account, PAA, PACER Service Center, PSC, Central Sign-On, CSO, CM/ECF NextGen, Filing account, Link, Unlink, Menu bar, Splash page, Redaction notice, MFA, Authentication app, TOTP, One-time passcode, Backup code, Security code';
  expect(needed.split(', ').filter((name) => !names.includes(name))).toEqual([]);
});

it('the page shows each with its meaning, at an address of its own', () => {
  for (const { id, term, means } of terms) {
    const entry = page.root.querySelector(`[id="${id}"]`);
    const text = decoded(entry?.textContent ?? '').replace(/\s+/g, ' ');
    expect(text).toContain(term);
    expect(text).toContain(means);
  }
});

it('in alphabetical order', () => {
  const shown = page.root.querySelectorAll('dfn').map((element) => decoded(element.textContent));
  expect(shown).toHaveLength(terms.length);
  expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('with the source of what it states', () => {
  const named = page.root.querySelectorAll('[data-source]').map((element) => element.getAttributeValue('data-source'));
  expect(
    [...new Set(terms.flatMap((term) => term.sources.map(({ id }) => id)))].filter((id) => !named.includes(id)),
  ).toEqual([]);
});

it('refuses a term without a meaning', () => {
  expect(() => read('- { id: docket, term: Docket, means: "" }')).toThrow();
});
