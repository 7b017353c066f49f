import { pacerPasswordFlaws } from './pacer-password.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isTerm, type ValueClass } from './terms.ts';
import { type AccountTab, accountTabs, type World } from './world.ts';

/** The Person tab: what is in its fields, and which User Type is chosen (prd guide, p. 4). */
export interface PersonEntry {
  readonly first: ValueClass;
  readonly last: ValueClass;
  readonly born: ValueClass;
  readonly email: ValueClass;
  readonly userType: string | null;
}

/** The Security tab (prd guide, p. 4). */
export interface SecurityEntry {
  readonly username: ValueClass;
  readonly password: ValueClass;
  readonly again: ValueClass;
  readonly questions: readonly [string | null, string | null];
  readonly answers: readonly [ValueClass, ValueClass];
}

const isMissing = (value: ValueClass | null): boolean => value === null || value === 'empty';

/** Why an e-mail address cannot go on file; null if it can. An alias with a plus is held for review (D. Idaho's page on registering). */
export function emailRefusal(email: ValueClass): Refusal | null {
  if (email === 'not-an-address' || email === 'email-alias') return refuse(email);
  return null;
}

/** What is wrong on the Person tab; null if the user may go on from it. */
export function personRefusal({ first, last, born, email, userType }: PersonEntry): Refusal | null {
  if ([first, last, born, email].some(isMissing) || userType === null) return refuse('field-missing');
  // PACER asks a firm for its tax number, and a firm is not the person who files (2d Cir., creating an account).
  if (userType === 'firm') return refuse('firm-tax-id');
  return emailRefusal(email);
}

/** What is wrong on the Address tab; null if the user may go on from it. Everything is required, the county too (mssb guide). */
export const addressRefusal = (values: readonly ValueClass[]): Refusal | null =>
  values.some(isMissing) ? refuse('field-missing') : null;

/** Why a new PACER password is refused; null if it keeps the rules and was typed the same twice (PACER notice of 27 June 2025). */
export function newPasswordRefusal(password: ValueClass, again: ValueClass): Refusal | null {
  if (isMissing(password)) return refuse('field-missing');
  const flaw = pacerPasswordFlaws.find((rule) => rule === password);
  if (flaw) return refuse(flaw);
  return again === password ? null : refuse('passwords-differ');
}

/** What is wrong on the Security tab; null if the form can be submitted. */
export function securityRefusal({ username, password, again, questions, answers }: SecurityEntry): Refusal | null {
  if (isMissing(username) || questions.includes(null) || answers.some(isMissing)) return refuse('field-missing');
  if (!isTerm(username)) return refuse('username-short');
  return newPasswordRefusal(password, again);
}

/** Note that a tab is filled in. */
export function tabDone(world: World, tab: AccountTab): World {
  const tabsDone = accountTabs.filter((formTab) => formTab === tab || world.browser.tabsDone.includes(formTab));
  return { ...world, browser: { ...world.browser, tabsDone } };
}
