import { describe, expect, it } from 'vitest';
import { resolveCourt } from '../../src/profiles/resolve.ts';
import { cmecfReasons, pacerReasons } from '../../src/domain/refusal.ts';
import { cmecfWords, pacerWords, type Wording } from '../../src/domain/wording.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { courtFiles, courtIds, courtProfile, profileFiles, sources } from '../support/content.ts';
import type { WordingEntry } from '../../src/schemas/fact.ts';
import type { Source } from '../../src/schemas/source.ts';

const files = profileFiles('prd');

/** What becomes of words in the court `prd` if they come from this source. */
function graded(entry: WordingEntry, extra: Record<string, Source> = {}): Wording {
  const court = { ...files.court, words: { homeTitle: entry } };
  return resolveCourt({ ...files, court, sources: { ...sources, ...extra } }).words.homeTitle;
}

const from = (source: string): WordingEntry => ({ text: 'Words', source, asOf: '2021-11-15' });
const sourceLike = (parts: Partial<Source>): Source => ({
  title: 'A title',
  shortTitle: 'a source',
  publisher: 'A publisher',
  kind: 'document',
  defects: [],
  ...parts,
});

describe('the grade of words', () => {
  it('is quoted if this court’s own source gives them', () => {
    expect(graded(from('x'), { x: sourceLike({ court: 'prd' }) })).toEqual({
      text: 'Words',
      grade: 'quoted',
      from: 'a source',
    });
  });

  it('is quoted if a source that speaks for all courts gives them', () => {
    expect(graded(from('x'), { x: sourceLike({}) }).grade).toBe('quoted');
  });

  it('is borrowed if another court’s source gives them', () => {
    expect(graded(from('x'), { x: sourceLike({ court: 'cod' }) })).toEqual({
      text: 'Words',
      grade: 'borrowed',
      from: 'a source',
    });
  });

  it('is never quoted if they were read from code, whomever it is of', () => {
    expect(graded(from('x'), { x: sourceLike({ kind: 'code' }) }).grade).toBe('borrowed');
    expect(graded(from('x'), { x: sourceLike({ kind: 'code', court: 'prd' }) }).grade).toBe('borrowed');
  });

  it('is illustrative, and names no source, if none gives them', () => {
    expect(graded({ text: 'Words', illustrative: true })).toEqual({ text: 'Words', grade: 'illustrative' });
  });

  it('cannot be told if the source is missing: that throws, naming the court’s file, the words and the source', () => {
    expect(() => graded(from('nowhere'))).toThrow(/content\/courts\/prd\.yaml.*"Words".*nowhere/);
  });

  it('puts the name of the court in PACER’s list into words that ask for it', () => {
    expect(graded({ text: '{court} Login', illustrative: true }).text).toBe(`${files.court.pacerName.value} Login`);
  });
});

describe('a profile', () => {
  it('takes the words of its own court before those that hold for any', () => {
    expect(graded({ text: 'Its own', illustrative: true }).text).toBe('Its own');
    const { words, ...court } = files.court;
    expect(words.homeTitle).toBeUndefined();
    expect(resolveCourt({ ...files, court: { ...court, words: {} } }).words.submit.text).toBe(
      files.cmecf.words.submit.text,
    );
  });

  it('begins NextGen at midnight of its date by its own clock, or not at all', () => {
    const west = { ...files.court, timeZone: 'America/Los_Angeles' };
    expect(resolveCourt({ ...files, court: west }).nextgenFrom).toBe(instantOf('2021-11-29', 0, 'America/Los_Angeles'));
    const { nextgenDate, ...undated } = files.court;
    expect(nextgenDate).toBeDefined();
    expect(resolveCourt({ ...files, court: undated }).nextgenFrom).toBeNull();
  });

  it('reads hours as minutes after midnight, and leaves unknown ones out', () => {
    const contacts = courtProfile('prd').contacts;
    expect(contacts.find((one) => one.id === 'psc')?.hours).toEqual({
      from: 480,
      until: 1080,
      timeZone: 'America/Chicago',
    });
    expect(contacts.find((one) => one.id === 'help-desk')).not.toHaveProperty('hours');
  });

  it('lets a court’s contact be told what can be told any court, unless its file says what', () => {
    const [contact] = files.court.contacts;
    const topics = [{ ...files.cmecf.topics[0]!, says: { text: 'Our own', illustrative: true as const } }];
    const court = { ...files.court, contacts: [{ ...contact!, topics }] };
    const saysOf = (profile: ReturnType<typeof resolveCourt>) =>
      profile.contacts[0]?.topics.map((one) => one.says.text);
    expect(saysOf(resolveCourt({ ...files, court }))).toEqual(['Our own']);
    expect(saysOf(resolveCourt(files))).toEqual(files.cmecf.topics.map((one) => one.says.text));
  });

  it('leaves out whom one cannot call', () => {
    const [contact] = files.court.contacts;
    const { phone, ...written } = contact!;
    expect(phone).toBeDefined();
    const resolved = resolveCourt({ ...files, court: { ...files.court, contacts: [written] } });
    expect(resolved.contacts.map((one) => one.id)).toEqual(['psc']);
  });
});

describe.each(courtIds)('the profile of %s', (id) => {
  const profile = courtProfile(id);

  it('has every word, menu item and refusal, graded', () => {
    const words = [
      ...pacerWords.map((word) => profile.pacer.words[word]),
      ...cmecfWords.map((word) => profile.words[word]),
    ];
    const refusals = [...pacerReasons, ...cmecfReasons].map((reason) => profile.refusals[reason]);
    const items = [...profile.menus.limited, ...profile.menus.filing].map((item) => profile.menuWords[item]);
    const all = [...words, ...items, ...refusals.map(({ message }) => message)];
    // The message with the CM/ECF login is completed from the card, when it is read.
    const isOpen = (text: string) => text.replace('{cmecfLogin}', '').includes('{');
    expect(all.filter((one) => !one || one.text === '' || isOpen(one.text))).toEqual([]);
    expect(refusals.filter(({ lesson }) => lesson === '')).toEqual([]);
    expect(all.filter((one) => (one?.grade === 'illustrative') !== (one?.from === undefined))).toEqual([]);
  });

  it('has someone of the court to call when names do not match', () => {
    const told = profile.contacts.filter((one) => one.topics.some((topic) => topic.id === 'names-do-not-match'));
    expect(told.map((one) => one.id)).not.toContain('psc');
    expect(told.length).toBeGreaterThan(0);
  });

  it('is reached at an address of its own host', () => {
    expect(profile.address).toContain(profile.host);
    expect(courtFiles[id]?.address.value).toBe(profile.address);
  });
});
