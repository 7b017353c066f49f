import { isLinked } from './links.ts';
import { isStale } from './menus.ts';
import { isEnrolled, isPrompted } from './mfa.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import { anew, type LoginStep, loginSteps, type World } from './world.ts';

/** The courts in which an account has filing rights now. */
const courtsOf = (world: World, pacerId: string): string[] =>
  Object.values(world.filingAccounts)
    .filter((account) => isLinked(world, account) && account.link?.account === pacerId)
    .map((account) => account.court);

const signedIn = (world: World, pacerId: string): World => ({
  ...world,
  browser: {
    ...anew(world.browser),
    signedIn: pacerId,
    filingMenus: isStale(world.browser) ? [] : courtsOf(world, pacerId),
  },
});

/** Does the login of an account have to wait for this step? */
function waitsFor(world: World, account: string, step: LoginStep): boolean {
  const mfa = world.pacerAccounts[account]?.mfa;
  switch (step) {
    case 'passcode':
      return mfa !== undefined && isEnrolled(mfa);
    case 'enrollment':
      return mfa !== undefined && isPrompted(mfa);
    case 'notice':
      // The notice is shown only to accounts with filing rights in some court (archived login page, 2016).
      return courtsOf(world, account).length > 0;
  }
}

/** Let an account in, or have its login wait for the next step. In: the last step that is done; null at the beginning. */
export function letIn(world: World, account: string, done: LoginStep | null): World {
  const next = loginSteps
    .slice(done === null ? 0 : loginSteps.indexOf(done) + 1)
    .find((step) => waitsFor(world, account, step));
  if (next === undefined) return signedIn(world, account);
  return { ...world, browser: { ...anew(world.browser), loggingIn: { account, waitsFor: next } } };
}

/**
 * Log in to PACER. In: the classes of the two fields. Out: the world with the account signed in, or with its login waiting for the
 * next step, or a refusal.
 */
export function logIn(world: World, username: ValueClass, password: ValueClass): World | Refusal {
  if (username === 'empty') return refuse('username-missing');
  if (password === 'empty') return refuse('password-missing');
  // One of the four causes in PACER's FAQ on invalid logins; after linking, also a court's warning (casb guide, p. 3).
  if (username === 'cmecfLogin' || password === 'cmecfPassword') return refuse('cmecf-credentials-at-pacer');
  if (world.browser.cookies === 'refused') return refuse('cookies-refused');
  // A legacy username is written in lower case; another of the four causes.
  if (username === 'wrong-case') return refuse('wrong-case');
  const entry = Object.entries(world.pacerAccounts).find(
    ([, candidate]) => candidate.username === username && candidate.password === password,
  );
  if (!entry) return refuse('wrong-pacer-credentials');
  const [id, account] = entry;
  if (account.standing === 'deactivated') return refuse('pacer-account-deactivated');
  return letIn(world, id, null);
}

/** Accept the redaction notice: the login that waited for it is completed. */
export const acceptNotice = (world: World): World =>
  world.browser.loggingIn?.waitsFor === 'notice' ? letIn(world, world.browser.loggingIn.account, 'notice') : world;

/**
 * The warning that PACER shows to an account whose search is not active, before it lets it in. The account may go on all the same, and do
 * other things, such as file (archived login page, 2016). Null if there is no warning.
 */
export function searchWarning({ pacerAccounts, browser }: World): 'inactive' | 'not-activated' | null {
  const search = browser.signedIn === null ? undefined : pacerAccounts[browser.signedIn]?.search;
  return search === undefined || search === 'active' ? null : search;
}

/** Log out: nobody is signed in, and the next login fetches the menu bar anew. */
export const logOut = (world: World): World => ({ ...world, browser: anew(world.browser) });
