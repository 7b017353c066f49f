import { z } from 'zod';
import { recoveryMeans, remedyIds, secondaryEmailForms } from '../domain/court.ts';
import { courtTypes } from './court.ts';
import { text, texts } from './texts.ts';

/** A link to a question. */
const questionLink = z.strictObject({
  /** The question, in few words. */
  says: text,
  at: z.string().regex(/^\/faq\/[a-z0-9-]+\/$/, 'the address of a question, such as /faq/am-i-linked/'),
});

/** The messages of the page of one court, in `content/ui/<language>.yaml` under `court`. */
export const courtStrings = z.strictObject({
  ...texts(
    'description', 'who', 'guides', 'guideMinutes', 'practice', 'questions', 'allQuestions', 'glance', 'unknown', 'name', 'pacerName', 'kind', 'address',
    'site', 'since', 'from', 'sinceUnknown', 'entry', 'labels', 'splashTitle', 'splashFiling', 'splashLink', 'linkHeading', 'limited', 'filing', 'login', 'beginsWith', 'shape',
    'forbidden', 'peculiarities', 'recovery', 'recoveryMeans', 'recoveryHow', 'loginRecovery', 'passwordRecovery', 'recoveryAddress', 'noRecovery', 'passwordRules', 'after', 'remedies', 'remedyNext',
    'unlink', 'secondaryEmail', 'contacts', 'contactsLede', 'callFor', 'phone', 'email', 'hours', 'hoursUnknown', 'clerkHours', 'extensions',
  ).shape,
  /** The questions that come first. */
  whoQuestion: questionLink,
  linkedQuestion: questionLink,
  /** The kinds of court. */
  kinds: texts(...courtTypes),
  /** Who gives back forgotten credentials. */
  recoveryMeansNames: texts(...recoveryMeans),
  /** What brings the filing menus on, in the imperative, without a capital and a period: they are put together. */
  remedyNames: texts(...remedyIds),
  /** The ways to a secondary address. */
  secondaryEmailForms: texts(...secondaryEmailForms),
}); // prettier-ignore
