import type { Contact, CourtProfile, RefusalText } from '../domain/court.ts';
import { instantOf } from '../domain/instant.ts';
import { cmecfReasons, pacerReasons, type Reason } from '../domain/refusal.ts';
import { type CmecfWord, cmecfWords, type PacerWord, pacerWords, type Wording } from '../domain/wording.ts';
import type { CourtFile } from '../schemas/court.ts';
import type { WordingEntry } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';
import type { CmecfFile, ContactEntry, PacerFile } from '../schemas/wordings.ts';

/** Everything in `content/` that shapes one court's practice. */
export interface ProfileFiles {
  readonly id: string;
  readonly court: CourtFile;
  readonly pacer: PacerFile;
  readonly cmecf: CmecfFile;
  readonly sources: Readonly<Record<string, Source>>;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Resolve a court's files into the profile that the simulator runs on. Words are graded here and nowhere else: quoted if
 * their source speaks for this court or for all, borrowed if it speaks for another court or is code that read pages of other
 * courts, illustrative without a source.
 * Throws if a source is not in `content/sources/`.
 */
export function resolveCourt({ id, court, pacer, cmecf, sources }: ProfileFiles): CourtProfile {
  const grade = (entry: WordingEntry): Wording => {
    const text = entry.text.replaceAll('{court}', court.pacerName.value);
    if (!('source' in entry)) return { text, grade: 'illustrative' };
    const source = sources[entry.source];
    if (!source)
      throw new Error(
        `content/courts/${id}.yaml: the words "${entry.text}" name the source ${entry.source}, which is not in content/sources/`,
      );
    const speaksForUs = source.kind !== 'code' && (source.court === undefined || source.court === id);
    return { text, grade: speaksForUs ? 'quoted' : 'borrowed', from: source.shortTitle };
  };
  const refusal = (entry: { message: WordingEntry; lesson: string }): RefusalText => ({
    message: grade(entry.message),
    lesson: entry.lesson,
  });
  const contact = (entry: ContactEntry, topics: ContactEntry['topics']): Contact[] =>
    entry.phone === undefined
      ? []
      : [
          {
            id: entry.id,
            role: entry.role,
            phone: entry.phone.value,
            ...(entry.hours && {
              hours: {
                from: minutesOf(entry.hours.value.from),
                until: minutesOf(entry.hours.value.until),
                timeZone: entry.hours.value.timeZone,
              },
            }),
            topics: topics.map((topic) => ({ id: topic.id, says: grade(topic.says), answer: grade(topic.answer) })),
          },
        ];
  const menuWord = (menu: CourtFile['menus']['limited']) =>
    menu.value.map((item): [string, Wording] => [item, grade({ text: item, source: menu.source, asOf: menu.asOf })]);

  return {
    id,
    shortName: court.shortName,
    timeZone: court.timeZone,
    host: new URL(court.address.value).host,
    address: court.address.value,
    nextgenFrom: court.nextgenDate ? instantOf(court.nextgenDate.value, 0, court.timeZone) : null,
    menus: { limited: court.menus.limited.value, filing: court.menus.filing.value },
    // Where both bars hold an item, the source of the limited bar speaks for it.
    menuWords: Object.fromEntries([...menuWord(court.menus.filing), ...menuWord(court.menus.limited)]),
    loginBeginsWith: court.login?.beginsWith.value ?? '',
    recovery:
      court.recovery.login && court.recovery.password
        ? { login: court.recovery.login.value, password: court.recovery.password.value }
        : null,
    passwordRules: court.passwordRules?.value ?? null,
    pacer: {
      loginAddress: pacer.loginAddress.value,
      elsewhere: Object.fromEntries(Object.entries(pacer.elsewhere).map(([topic, one]) => [topic, one.value])),
      words: Object.fromEntries(pacerWords.map((word) => [word, grade(pacer.words[word])])) as Record<
        PacerWord,
        Wording
      >,
    },
    words: Object.fromEntries(
      cmecfWords.map((word) => [word, grade(court.words[word] ?? cmecf.words[word])]),
    ) as Record<CmecfWord, Wording>,
    refusals: Object.fromEntries([
      ...pacerReasons.map((reason) => [reason, refusal(pacer.refusals[reason])]),
      ...cmecfReasons.map((reason) => [reason, refusal(cmecf.refusals[reason])]),
    ]) as Record<Reason, RefusalText>,
    contacts: [
      ...court.contacts.flatMap((one) => contact(one, one.topics.length > 0 ? one.topics : cmecf.topics)),
      ...pacer.contacts.flatMap((one) => contact(one, one.topics)),
    ],
    devices: cmecf.devices,
  };
}
