import { describe, expect, it } from 'vitest';
import { takenFrom } from '../../src/components/source/taken-from.ts';
import { remedyIds } from '../../src/domain/court.ts';
import { cmecfFile, sources } from '../support/content.ts';
import { fixtureFiles, fixtureIds, fixtureProfile, fixtureSources } from '../support/fixtures.ts';

const allSources = { ...sources, ...fixtureSources };

/** The sources that anything in a file names. */
const namedIn = (data: unknown): string[] =>
  [...JSON.stringify(data).matchAll(/"source":"([^"]+)"/g)].map(([, id = '']) => id);

it('twelve courts of two kinds', () => {
  const twelve = ['azb', 'cob', 'flsb', 'ilsd', 'mdd', 'msnd', 'nhd', 'njd', 'nywb', 'pawd', 'txwd', 'wvsd'];
  expect(fixtureIds).toEqual(twelve);
  expect(new Set(Object.values(fixtureFiles).map(({ type }) => type))).toEqual(new Set(['district', 'bankruptcy']));
});

it('a source of theirs that is in content/ as well says the same there, and each is used', () => {
  const used = Object.values(fixtureFiles).flatMap(namedIn);
  const both = Object.keys(fixtureSources).filter((id) => id in sources);
  for (const id of both) expect(fixtureSources[id]).toEqual(sources[id]);
  expect(Object.keys(fixtureSources).filter((id) => !used.includes(id))).toEqual([]);
});

describe.each(fixtureIds)('%s', (id) => {
  const file = fixtureFiles[id]!;
  const profile = fixtureProfile(id);

  it('names sources that are there', () => {
    expect(namedIn(file).filter((source) => !(source in allSources))).toEqual([]);
  });

  it('draws on PACER, on its own pages, or on those of a court that speaks of it', () => {
    const facts = [...new Set(namedIn(file))];
    expect(facts.some((source) => allSources[source]?.court === id)).toBe(true);
    expect(facts.flatMap((source) => takenFrom(source, file)).length).toBeGreaterThanOrEqual(namedIn(file).length);
  });

  it('resolves, with a host of its own and every word', () => {
    expect(profile.host).toBe(`ecf.${id}.uscourts.gov`);
    expect(Object.values(profile.words).filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(new Intl.DateTimeFormat('en-US', { timeZone: profile.timeZone }).resolvedOptions().timeZone).not.toBe('');
  });

  it('marks every word that is not its own', () => {
    const own = Object.keys(file.words);
    const quoted = Object.entries(profile.words).filter(
      ([word, { grade }]) => grade === 'quoted' && !own.includes(word),
    );
    // What PACER says of all courts needs no mark.
    expect(quoted.map(([word]) => word)).toEqual(['homeTitle']);
  });
});

/** Facts that the reference calls not found, by court: they must not get into a file from anywhere else. */
const notKnown: Readonly<Record<string, readonly string[]>> = {
  azb: ['entry', 'unlink', 'remedies', 'splash'],
  cob: ['nextgenDate', 'recovery.means', 'unlink', 'splash'],
  flsb: ['entry', 'unlink', 'remedies', 'recovery.login'],
  ilsd: ['entry', 'recovery.means', 'unlink', 'contacts'],
  mdd: ['unlink', 'splash', 'contacts', 'recovery.login'],
  msnd: ['entry', 'unlink', 'splash', 'recovery.login', 'recovery.password'],
  nhd: ['entry', 'unlink', 'remedies'],
  njd: ['entry', 'unlink', 'remedies'],
  nywb: ['entry', 'recovery.means', 'unlink', 'contacts'],
  pawd: ['recovery.means', 'unlink', 'contacts'],
  txwd: ['entry', 'unlink', 'recovery.login'],
  wvsd: ['remedies', 'recovery.login', 'recovery.password'],
};

it.each(Object.entries(notKnown))('what is not known of %s is absent', (id, keys) => {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], fixtureFiles[id]);
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  expect(keys.filter((path) => isThere(at(path)))).toEqual([]);
});

it('no menu bar is claimed: no source gives one for any of them', () => {
  expect(Object.values(fixtureFiles).filter(({ menus }) => menus.limited ?? menus.filing)).toEqual([]);
});

describe('what makes them differ reaches the practice', () => {
  it.each([
    ['wvsd', 'NextGen Release 1.1 Menu Items'],
    ['mdd', 'Your Account'],
  ])('the heading above the link utility of %s', (id, heading) => {
    expect(fixtureProfile(id).linkHeading).toMatchObject({ text: heading, grade: 'quoted' });
  });

  it('a first page before the login if a source shows one', () => {
    const withSplash = fixtureIds.filter((id) => fixtureProfile(id).splash !== null);
    expect(withSplash).toEqual(['flsb', 'pawd', 'wvsd']);
    expect(fixtureProfile('wvsd').splash?.title.grade).toBe('illustrative');
  });

  it('staff who are only written to, and staff who are only called', () => {
    const [mailbox, ...others] = fixtureProfile('msnd').contacts;
    expect(mailbox).toMatchObject({ canBeCalled: false, email: 'ecf_information@msnd.uscourts.gov' });
    expect(others.map(({ id }) => id)).not.toContain('clerk');
    expect(fixtureProfile('wvsd').contacts[0]).toMatchObject({
      canBeCalled: true,
      phone: '(304) 347-3111',
      email: null,
    });
  });

  it('a court without contacts is called by its role alone', () => {
    expect(fixtureProfile('ilsd').contacts[0]).toMatchObject({
      id: cmecfFile.contact.id,
      phone: null,
      canBeCalled: true,
    });
  });

  it('a day that is not known is no day', () => {
    expect(fixtureIds.filter((id) => fixtureProfile(id).nextgenFrom === null)).toEqual(['cob']);
  });

  it('own remedies in their order, and borrowed ones marked', () => {
    expect(fixtureProfile('cob').remedies.map(({ id, grade }) => [id, grade])).toEqual(
      remedyIds.map((id) => [id, 'quoted']),
    );
    expect(fixtureProfile('pawd').remedies.map(({ grade }) => grade)).toEqual(['borrowed']);
  });

  it('sources that disagree are shown side by side', () => {
    expect(fixtureFiles.nhd?.recovery.means).toMatchObject({ value: 'staff', others: [{ value: 'page' }] });
    expect(fixtureFiles.pawd?.nextgenDate?.others).toHaveLength(1);
  });
});
