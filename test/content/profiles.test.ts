import { refusalIn } from '../../src/domain/court.ts';
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

  it('is never quoted if they were read from code or reported, whoever the source is', () => {
    expect(graded(from('x'), { x: sourceLike({ kind: 'code' }) }).grade).toBe('borrowed');
    expect(graded(from('x'), { x: sourceLike({ kind: 'code', court: 'prd' }) }).grade).toBe('borrowed');
    expect(graded(from('x'), { x: sourceLike({ kind: 'report' }) }).grade).toBe('borrowed');
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
  it('prefers the words of its own court to those that hold for any court', () => {
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
    expect(contacts.find(({ id }) => id === 'psc')?.hours).toEqual({
      from: 480,
      until: 1080,
      timeZone: 'America/Chicago',
    });
    expect(contacts.find(({ id }) => id === 'help-desk')).not.toHaveProperty('hours');
  });

  it('lets a court’s contact be told what can be told any court, unless its file says what', () => {
    const [contact] = files.court.contacts;
    const topics = [{ ...files.cmecf.topics[0]!, says: { text: 'Our own', illustrative: true as const } }];
    const court = { ...files.court, contacts: [{ ...contact!, topics }] };
    const saysOf = (profile: ReturnType<typeof resolveCourt>) =>
      profile.contacts[0]?.topics.map(({ says }) => says.text);
    expect(saysOf(resolveCourt({ ...files, court }))).toEqual(['Our own']);
    expect(saysOf(resolveCourt(files))).toEqual(files.cmecf.topics.map(({ says }) => says.text));
  });

  it('writes to a contact who has only an e-mail address, and does not call them', () => {
    const [contact] = files.court.contacts;
    const { phone, ...without } = contact!;
    expect(phone).toBeDefined();
    const email = { value: 'clerk@example.gov', source: 'prd-linking', asOf: '2021-11-15' };
    const contacts = resolveCourt({ ...files, court: { ...files.court, contacts: [{ ...without, email }] } }).contacts;
    expect(contacts[0]).toMatchObject({ id: 'help-desk', phone: null, email: email.value, canBeCalled: false });
  });

  it('leaves out contacts that the practice does not reach, and calls the court if none is left', () => {
    const contacts = files.court.contacts.map((contact) => ({ ...contact, inPractice: false }));
    const resolved = resolveCourt({ ...files, court: { ...files.court, contacts } });
    expect(resolved.contacts.map(({ id, phone, canBeCalled }) => [id, phone, canBeCalled])).toEqual([
      ['court', null, true],
      ['psc', files.pacer.contacts[0]?.phone?.value, true],
    ]);
  });

  it('takes what its file leaves out from the courts of its kind', () => {
    const { menus, secondaryEmail, ...silent } = files.court;
    expect([menus.limited, secondaryEmail]).not.toContain(undefined);
    const kinds = (['district', 'bankruptcy'] as const).map((type) => {
      const { menus, secondaryEmail, words } = resolveCourt({ ...files, court: { ...silent, menus: {}, type } });
      return [menus.filing[0], secondaryEmail, words.maintainItem.text];
    });
    expect(kinds).toEqual([
      ['Civil', 'account-and-list', 'Maintain Your Account'],
      ['Bankruptcy', 'account-and-twice', 'Maintain Your ECF Account'],
    ]);
  });

  it('tries its own remedies before borrowed ones, and says which are which', () => {
    const remedies = { value: ['refresh' as const], source: 'prd-linking', asOf: '2021-11-15' };
    const changed = {
      ...files,
      cmecf: { ...files.cmecf, remedies: { ...files.cmecf.remedies, source: 'casb-linking' } },
    };
    const resolved = resolveCourt({ ...changed, court: { ...files.court, remedies } });
    expect(resolved.remedies.map(({ id, grade }) => [id, grade])).toEqual([
      ['refresh', 'quoted'],
      ['clear-data', 'borrowed'],
    ]);
  });
});

describe.each(courtIds)('the profile of %s', (id) => {
  const profile = courtProfile(id);

  it('has every word, menu item and refusal, graded', () => {
    const words = [
      ...pacerWords.map((word) => profile.pacer.words[word]),
      ...cmecfWords.map((word) => profile.words[word]),
    ];
    const refusals = [...pacerReasons, ...cmecfReasons].map((reason) => refusalIn(profile, reason));
    const items = [...profile.menus.limited, ...profile.menus.filing].map((item) => profile.menuWords[item]);
    const all = [...words, ...items, ...refusals.map(({ message }) => message)];
    // Filled in when it is read: from the card, by whose account it is, by who answers.
    const isOpen = (text: string) => text.replace(/\{(?:cmecfLogin|name|role)\}/, '').includes('{');
    expect(all.filter((message) => !message || message.text === '' || isOpen(message.text))).toEqual([]);
    expect(refusals.filter(({ lesson }) => lesson === '')).toEqual([]);
    expect(all.filter((message) => (message?.grade === 'illustrative') !== (message?.from === undefined))).toEqual([]);
  });

  it('has someone at the court to call when names do not match', () => {
    const told = profile.contacts.filter(({ topics }) => topics.some((topic) => topic.id === 'names-do-not-match'));
    expect(told.map((contact) => contact.id)).not.toContain('psc');
    expect(told.length).toBeGreaterThan(0);
  });

  it('is reached at an address of its own host', () => {
    expect(profile.address).toContain(profile.host);
    expect(courtFiles[id]?.address.value).toBe(profile.address);
  });
});
