import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../src/components/compare/compare-rows.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';
import { courtFiles, readYaml } from '../support/content.ts';
import { type BuiltPage, builtPages, type PageRule, pageWith } from './built-page.ts';
import { decoded } from './passages.ts';

const text = readYaml('ui/en.yaml', siteStrings);
const page = builtPages.find(({ address }) => address === '/courts/')!;
const courts = Object.entries(courtFiles);

const said = (element: HtmlElement | null | undefined) =>
  decoded(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const linesOf = ({ root }: BuiltPage) => root.querySelectorAll('tr[data-compare]');
const cellsOf = (line: HtmlElement) => line.querySelectorAll('td');
/** The ids of the courts in the order of the columns. */
const columns = page.root
  .querySelectorAll('.compare thead th[data-court]')
  .map((head) => head.getAttributeValue('data-court') ?? '');

/** Every line of the table has a name, and a cell for every court, with that court's name. No cell is blank. */
const linesAreWhole: PageRule = (comparison) =>
  linesOf(comparison).flatMap((line) => {
    const id = line.getAttributeValue('data-compare') ?? '';
    const names = cellsOf(line).map((cell) => decoded(cell.getAttributeValue('data-court-name') ?? ''));
    const expected = columns.map((court) => courtFiles[court]?.shortName ?? '');
    return [
      ...(said(line.querySelector('th[scope="row"]')) === '' ? [`${id}: no name`] : []),
      ...(names.join('|') === expected.join('|') ? [] : [`${id}: cells for ${names.join(', ')}`]),
      ...cellsOf(line).flatMap((cell) => (said(cell) === '' ? [`${id}: a blank cell`] : [])),
    ];
  });

/** Each value is in an element that names its source, with a link to the source's page and a date. */
const valuesHaveSources: PageRule = (comparison) =>
  comparison.root.querySelectorAll('.compare .value').flatMap((value) => {
    const fact = value.closest('[data-fact]');
    const source = fact?.getAttributeValue('data-fact') ?? 'none';
    const link = fact?.querySelectorAll('.provenance a').map((a) => a.getAttributeValue('href')) ?? [];
    const dated = /\b(?:as of|read on) [A-Z][a-z]+ \d{1,2}, \d{4}/.test(said(fact));
    return link.includes(`/sources/${source}/`) && dated ? [] : [`"${said(value)}" has no source or no date`];
  });

it('every court has a column, and a link to its page above the table', () => {
  expect(columns.toSorted()).toEqual(courts.map(([id]) => id).toSorted());
  const listed = page.root.querySelectorAll('.court-list a').map((link) => link.getAttributeValue('href'));
  const addresses = courts.map(([id]) => `/courts/${id}/`);
  expect(listed.toSorted()).toEqual(addresses.toSorted());
  const inTable = page.root.querySelectorAll('.compare a').map((link) => link.getAttributeValue('href'));
  expect(addresses.filter((address) => !inTable.includes(address))).toEqual([]);
});

it('every line has a cell for every court', () => {
  expect(linesOf(page).length).toBeGreaterThan(12);
  expect(linesAreWhole(page)).toEqual([]);
  const line = (cells: string) =>
    pageWith(`<table><tr data-compare="entry"><th scope="row">Entry</th>${cells}</tr></table>`);
  expect(linesAreWhole(line('<td data-court-name="District of Nowhere">A</td>'))).toHaveLength(1);
  const blank = columns.map((id) => `<td data-court-name="${courtFiles[id]!.shortName}"></td>`).join('');
  expect(linesAreWhole(line(blank))).toHaveLength(columns.length);
});

it('every value has its source and its date', () => {
  expect(page.root.querySelectorAll('.compare .value').length).toBeGreaterThan(20);
  expect(valuesHaveSources(page)).toEqual([]);
  expect(valuesHaveSources(pageWith('<div class="compare"><span class="value">787</span></div>'))).toHaveLength(1);
});

describe.each(compareGroups(text).flatMap(({ rows }) => rows))('$id', ({ id, facts }) => {
  const line = linesOf(page).find((row) => row.getAttributeValue('data-compare') === id);

  it('shows each court’s facts, with what other sources say, or says that they are not known', () => {
    const shown = cellsOf(line!).map((cell) =>
      cell.querySelectorAll('[data-fact]').map((fact) => fact.getAttributeValue('data-fact')),
    );
    const expected = columns.map((court) =>
      facts(courtFiles[court]!).flatMap(({ fact }) => [
        fact.source,
        ...(fact.others ?? []).map(({ source }) => source),
      ]),
    );
    expect(shown).toEqual(expected);
    const unknown = cellsOf(line!).map((cell) => said(cell.querySelector('.not-known')) === text.courts.unknown);
    expect(unknown).toEqual(expected.map((sources) => sources.length === 0));
  });
});

describe('the contacts', () => {
  const cells = cellsOf(linesOf(page).find((row) => row.getAttributeValue('data-compare') === 'contacts')!);

  it.each(columns.map((id, column) => ({ id, column })))('of $id, with hours or without', ({ id, column }) => {
    const cell = cells[column]!;
    const { contacts, clerkHours } = courtFiles[id]!;
    for (const { role, phone, email, hours } of contacts) {
      expect(said(cell)).toContain(role);
      for (const fact of [phone, email]) if (fact) expect(said(cell)).toContain(fact.value);
      if (hours) expect(said(cell)).toContain(text.openNow.holidays);
    }
    const places = cell.querySelectorAll('[data-open-now]');
    const withHours = [...contacts, { hours: clerkHours }].filter(({ hours }) => hours);
    expect(places).toHaveLength(withHours.length);
    // Without a script the page says nothing about the present moment, and with one it does not interrupt a screen reader.
    expect(places.map(said)).toEqual(places.map(() => ''));
    expect(places.filter((place) => place.closest('[aria-live], [role="status"]'))).toEqual([]);
  });
});

it('the table stays one where it is displayed as blocks', () => {
  const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
  for (const [name, role] of Object.entries(roles)) {
    const elements = page.root.querySelectorAll(name);
    expect(elements.filter((element) => element.getAttributeValue('role') !== role)).toEqual([]);
  }
  const heads = page.root.querySelectorAll('th');
  expect(heads.filter((head) => !head.hasAttribute('role') || !head.hasAttribute('scope'))).toEqual([]);
  expect(said(page.root.querySelector('.compare > caption'))).not.toBe('');
  // Its head is then out of sight, so a link there would have the focus out of sight.
  expect(page.root.querySelectorAll('.compare thead a')).toEqual([]);
});
