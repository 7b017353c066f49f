import type { CourtProfile } from '../../domain/court.ts';
import { fill, type Values } from '../../domain/fill.ts';
import { practicePerson } from '../../scenarios/people/people.ts';
import type { Wording } from '../../domain/wording.ts';

const textsOf = (prefix: string, words: Readonly<Record<string, Wording>>): Values =>
  Object.fromEntries(Object.entries(words).map(([name, { text }]) => [`${prefix}.${name}`, text]));

const listed = (prefix: string, items: readonly string[]): Values =>
  Object.fromEntries(items.map((item, index) => [`${prefix}.${index}`, item]));

/**
 * What a guide of a court puts into its text, by name: `{court.shortName}`, `{words.linkItem}` for the labels of its screens as in
 * `src/domain/wording.ts`, `{pacer.username}` for those of PACER, `{menus.filing.0}` for items of its menu bars, `{contact.role}` for whom one asks first.
 */
export function valuesOf({
  id,
  shortName,
  address,
  splash,
  recovery,
  contacts,
  words,
  pacer,
  menus,
}: CourtProfile): Values {
  const [contact] = contacts;
  return {
    'court.id': id,
    'court.shortName': shortName,
    'court.address': address,
    'splash.filingSystem': splash?.filingSystem.text,
    'splash.linkUtility': splash?.linkUtility?.text,
    'recovery.login': recovery.login ?? undefined,
    'recovery.password': recovery.password ?? undefined,
    'contact.id': contact?.id,
    'contact.role': contact?.role,
    ...textsOf('words', words),
    'words.confirmation': fill(words.confirmation.text, { name: `${practicePerson.first} ${practicePerson.last}` }),
    ...textsOf('pacer', pacer.words),
    ...listed('menus.limited', menus.limited),
    ...listed('menus.filing', menus.filing),
  };
}
