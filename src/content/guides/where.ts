import { factAt } from '../fact-at.ts';
import type { CourtProfile } from '../../domain/court.ts';
import { fill } from '../../domain/fill.ts';
import { court, type CourtFile } from '../../schemas/court.ts';
import { valuesOf } from './values.ts';

/** A court as its guides need it: its file, and the profile that its practice runs on. */
export interface CourtOfGuide {
  readonly id: string;
  readonly file: CourtFile;
  readonly profile: CourtProfile;
}

/** The circumstances in which courts differ, by the names that guides give them. */
const circumstances: Readonly<Record<string, (court: CourtProfile) => boolean>> = {
  // A page of the court comes before the login; it may have a link straight to the link utility.
  splash: ({ splash }) => splash !== null,
  'link-on-splash': ({ splash }) => (splash?.linkUtility ?? null) !== null,
  // A refresh brings the filing menus on after linking.
  'refresh-helps': ({ remedies }) => remedies.some(({ id }) => id === 'refresh'),
  // What helps first against short menus.
  'remedy-refresh': ({ remedies: [first] }) => first?.id === 'refresh',
  'remedy-log-in-again': ({ remedies: [first] }) => first?.id === 'log-in-again',
  'remedy-clear-data': ({ remedies: [first] }) => first?.id === 'clear-data',
  'remedy-own': ({ remedies: [first] }) => first?.grade === 'quoted',
  // Who gives a forgotten login back: pages of the court with addresses of their own, pages behind the link utility, or the staff.
  'recovery-pages': ({ recovery }) =>
    recovery.means === 'page' && recovery.login !== null && recovery.password !== null,
  'recovery-behind-link': ({ recovery }) =>
    recovery.means === 'page' && (recovery.login === null || recovery.password === null),
  'recovery-staff': ({ recovery }) => recovery.means === 'staff',
  // How the court is reached.
  'can-write': ({ contacts: [first] }) => (first?.email ?? null) !== null,
  'can-call': ({ contacts: [first] }) => first?.canBeCalled === true,
  // The way to the form for a secondary address.
  'email-account-and-list': ({ secondaryEmail }) => secondaryEmail === 'account-and-list',
  'email-list': ({ secondaryEmail }) => secondaryEmail === 'list',
  'email-account-and-twice': ({ secondaryEmail }) => secondaryEmail === 'account-and-twice',
};

function holdsOne(name: string, { file, profile }: CourtOfGuide): boolean {
  if (name.startsWith('court.')) {
    const key = name.split('.')[1] ?? '';
    if (!(key in court.shape)) throw new Error(`there is no key "${key}" in a court's file, which ${name} asks for`);
    return factAt(name, { court: file }) !== null;
  }
  const circumstance = circumstances[name];
  if (!circumstance)
    throw new Error(
      `there is no circumstance "${name}"; there are ${Object.keys(circumstances).join(', ')}, and facts such as court.nextgenDate`,
    );
  return circumstance(profile);
}

/**
 * Does a condition hold in a court? In: names of circumstances, and of facts that its file may have (`court.nextgenDate`), each of which
 * has to hold, or must not where `not` comes before it: `splash not link-on-splash`. Throws where there is no circumstance of that name.
 */
export function holds(condition: string, court: CourtOfGuide): boolean {
  const names = [...fill(condition, valuesOf(court.profile)).matchAll(/(not\s+)?(\S+)/g)];
  if (names.length === 0) throw new Error('a condition names nothing');
  return names.every(([, not, name = '']) => holdsOne(name, court) === (not === undefined));
}

/** A part of a text that has no other such part in it. */
const part = /<Where is="([^"]*)">((?:(?!<Where )[^])*?)<\/Where>/g;

/**
 * Takes the parts of a text that hold in a court, `<Where is="splash">…</Where>`, and leaves the others out. Such parts can hold others. Throws
 * where one is not closed.
 */
export function textWhere(text: string, court: CourtOfGuide): string {
  const left = text.replace(part, (_, condition: string, inside: string) => (holds(condition, court) ? inside : ''));
  if (left !== text) return textWhere(left, court);
  const [broken] = /<\/?where\b[^>]*>?/i.exec(text) ?? [];
  if (broken !== undefined) throw new Error(`${broken} is not closed, or not opened, or not written as <Where is="…">`);
  return text;
}
