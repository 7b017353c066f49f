import type { RecoveryMeans, RemedyId, SecondaryEmailForm } from '../../domain/court.ts';
import type { PasswordRules } from '../../domain/password-rules.ts';
import { fill } from '../../domain/fill.ts';
import type { SiteStrings } from '../../schemas/site-strings.ts';

/**
 * Facts that a court's file holds as codes, by their key there, or by the name that prose gives their kind. The words for them are
 * in `content/ui/`.
 */
export const codedKinds = ['remedies', 'recovery.means', 'secondaryEmail', 'passwordRules', 'password'] as const;
/** One kind of fact that is held as codes. */
export type CodedKind = (typeof codedKinds)[number];

const isCoded = (kind: string): kind is CodedKind => (codedKinds as readonly string[]).includes(kind);
const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A coded value in words. In: its key, or the kind of fact; the value. Null where the value is no code. */
export function codedWords(kind: string, value: unknown, { court, fact }: SiteStrings): string | null {
  if (!isCoded(kind)) return null;
  switch (kind) {
    case 'remedies': {
      const steps = (value as RemedyId[]).map((id) => court.remedyNames[id]);
      return capitalized(steps.reduce((first, next) => fill(court.remedyNext, { first, next })));
    }
    case 'recovery.means':
      return court.recoveryMeansNames[value as RecoveryMeans];
    case 'secondaryEmail':
      return court.secondaryEmailForms[value as SecondaryEmailForm];
    case 'password':
    case 'passwordRules': {
      const { minLength, special } = value as PasswordRules;
      return fill(fact.password, { minLength, special });
    }
  }
}
