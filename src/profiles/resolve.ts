import { fill } from '../domain/fill.ts';
import type { CourtProfile, RefusalText, Remedy } from '../domain/court.ts';
import { instantOf } from '../domain/instant.ts';
import { cmecfReasons, pacerReasons, type Reason } from '../domain/refusal.ts';
import { type CmecfWord, cmecfWords, type PacerWord, pacerWords, type Wording } from '../domain/wording.ts';
import type { CmecfFile } from '../schemas/cmecf.ts';
import type { CourtFile } from '../schemas/court.ts';
import type { DevicesFile } from '../schemas/devices.ts';
import type { FactOf, WordingEntry } from '../schemas/fact.ts';
import type { MfaFile } from '../schemas/mfa.ts';
import type { Source } from '../schemas/source.ts';
import type { PacerFile } from '../schemas/wordings.ts';
import { contactFrom } from './contacts.ts';
import { type Grading, gradingFor } from './grading.ts';
import { mfaFor, mfaRefusals } from './resolve-mfa.ts';

/** Everything in `content/` that shapes one court's practice. */
export interface ProfileFiles {
  readonly id: string;
  readonly court: CourtFile;
  readonly pacer: PacerFile;
  readonly cmecf: CmecfFile;
  readonly mfa: MfaFile;
  readonly devices: DevicesFile;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The court's own remedies in their order, then the borrowed ones. */
function remediesOf(court: CourtFile, cmecf: CmecfFile, { stated }: Grading): readonly Remedy[] {
  const from = (fact: CmecfFile['remedies']): Remedy[] =>
    fact.value.map((id) => {
      const { grade, from = '' } = stated(fact, id);
      return { id, grade, from };
    });
  const own = court.remedies ? from(court.remedies) : [];
  return [...own, ...from(cmecf.remedies).filter((remedy) => !own.some(({ id }) => id === remedy.id))];
}

/**
 * Resolve a court's files into the profile that the simulator runs on. What the court's file leaves out comes from the courts of its
 * kind, or from CM/ECF in general. Throws if a source is not in `content/sources/`, or if nothing is known about the court's kind.
 */
export function resolveCourt({ id, court, pacer, cmecf, mfa, devices, sources }: ProfileFiles): CourtProfile {
  const grading = gradingFor(id, court.pacerName.value, sources);
  const grade = grading.words;
  const kind = cmecf.types[court.type];
  if (!kind)
    throw new Error(`content/courts/${id}.yaml: type ${court.type} is not described under types in content/cmecf.yaml`);

  const beginsWith = court.login?.beginsWith?.value ?? '';
  const refusal = (entry: { message: WordingEntry; lesson: string }): RefusalText => ({
    message: grade(entry.message),
    lesson: entry.lesson,
  });
  /** The text of a refusal. If a source says what a right CM/ECF login looks like, the text for a wrong one explains it. */
  const withHint = (reason: Reason, { message, lesson }: RefusalText): RefusalText =>
    reason === 'wrong-cmecf-credentials' && beginsWith !== ''
      ? { message, lesson: `${lesson} ${fill(cmecf.loginHint, { beginsWith })}` }
      : { message, lesson };
  const limited = court.menus.limited ?? kind.menus.limited;
  const filing = court.menus.filing ?? kind.menus.filing;
  const menuWord = (menu: FactOf<string[]>) =>
    menu.value.map((item): [string, Wording] => [item, grading.stated(menu, item)]);
  const reachable = court.contacts.filter((contact) => contact.inPractice);

  return {
    id,
    shortName: court.shortName,
    timeZone: court.timeZone,
    host: new URL(court.address.value).host,
    address: court.address.value,
    site: court.site?.value ?? null,
    splash: court.splash
      ? {
          title: grade(court.splash.title),
          text: court.splash.text.map(grade),
          filingSystem: grade(court.splash.filingSystem),
          linkUtility: court.splash.linkUtility ? grade(court.splash.linkUtility) : null,
        }
      : null,
    linkHeading: court.linkHeading ? grade(court.linkHeading) : null,
    nextgenFrom: court.nextgenDate ? instantOf(court.nextgenDate.value, 0, court.timeZone) : null,
    menus: { limited: limited.value, filing: filing.value },
    // If both bars have an item, the source of the limited bar gives its grade.
    menuWords: Object.fromEntries([...menuWord(filing), ...menuWord(limited)]),
    loginBeginsWith: beginsWith,
    recovery: {
      means: court.recovery.means?.value ?? 'page',
      login: court.recovery.login?.value ?? null,
      password: court.recovery.password?.value ?? null,
    },
    remedies: remediesOf(court, cmecf, grading),
    secondaryEmail: (court.secondaryEmail ?? kind.secondaryEmail).value,
    passwordRules: court.passwordRules?.value ?? null,
    pacer: {
      account: null,
      mfa: mfaFor(mfa, grading),
      loginAddress: pacer.loginAddress.value,
      elsewhere: Object.fromEntries(Object.entries(pacer.elsewhere).map(([topic, address]) => [topic, address.value])),
      words: Object.fromEntries(
        pacerWords.map((word) => [word, grade(court.pacerWords[word] ?? pacer.words[word])]),
      ) as Record<PacerWord, Wording>,
    },
    words: Object.fromEntries(
      cmecfWords.map((word) => [word, grade(court.words[word] ?? kind.words[word] ?? cmecf.words[word])]),
    ) as Record<CmecfWord, Wording>,
    refusals: Object.fromEntries([
      ...pacerReasons.map((reason) => [reason, refusal(pacer.refusals[reason])]),
      ...cmecfReasons.map((reason) => [reason, withHint(reason, refusal(cmecf.refusals[reason]))]),
      ...mfaRefusals(mfa, grading),
    ]) as Record<Reason, RefusalText>,
    contacts: [
      ...(reachable.length > 0 ? reachable : [cmecf.contact]).map((contact) =>
        contactFrom(contact, contact.topics.length > 0 ? contact.topics : cmecf.topics, grading),
      ),
      ...pacer.contacts.map((contact) => contactFrom(contact, contact.topics, grading)),
    ],
    devices,
  };
}
