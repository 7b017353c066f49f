import { z } from 'zod';
import { dayThatHasCome } from './fact.ts';

/** The topics that a page can answer; see the search. */
export const topics = [
  'account-inactive', 'account-number', 'account-type', 'cja-exempt', 'clear-cache', 'cmecf-credentials', 'contact-court',
  'contact-psc', 'filing-agent', 'link-done', 'link-fail', 'link-status', 'link-steps', 'link-wrong-account',
  'locked-out-fees', 'login-error', 'menus-limited', 'mfa-backup-codes', 'mfa-disable', 'mfa-enroll', 'mfa-filing-agent',
  'mfa-login', 'mfa-lost-device', 'mfa-password-manager', 'mfa-security-code', 'mfa-shared', 'mfa-skip',
  'mfa-text-message', 'mfa-third-party', 'mfa-who-when', 'nextgen-basics', 'paa-billing', 'pacer-password',
  'pacer-username', 'password-rules', 'personal-info', 'redaction-notice', 'registration', 'secondary-email',
  'shared-account', 'unlink', 'upgrade-legacy',
] as const; // prettier-ignore

/** At most three topics. */
export const topicList = z.array(z.enum(topics)).min(1).max(3);

/**
 * What a reader does in one go, in words that name what is on the screen:
 * `go` types an address, `fill` puts a value of the card (`with`) into a field, `press` uses a button, link, menu item or
 * box, `check` looks for words on the screen, `outside` happens away from the browser.
 */
export const action = z.union([
  z.strictObject({ go: z.string() }),
  z.strictObject({ fill: z.string(), with: z.string() }),
  z.strictObject({ press: z.string() }),
  z.strictObject({ check: z.string() }),
  z.strictObject({ outside: z.string() }),
]);

/** One step: what to do, in words and as actions. */
export const guideStep = z.strictObject({
  /** Names the step in addresses: `/practice/…/#log-out`. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** The step in the imperative. Words in double asterisks are labels on the screen: "Choose **Login**". */
  title: z.string(),
  do: z.array(action).min(1),
});

/** `content/guides/<place>/<guide>.mdx`, its front matter. */
export const guide = z.strictObject({
  /** The task, in the imperative: "Link your PACER account in the District of Puerto Rico". */
  title: z.string(),
  /** The answer in one or two sentences, for the top of the page and for search results. */
  summary: z.string().max(300),
  /** Where it stands among the guides of its court: the order in which one needs them. */
  order: z.int().positive(),
  /** The scenario that plays it. */
  scenario: z.string(),
  /** The topics it answers. */
  topics: topicList,
  /** Who needs it. */
  who: z.string(),
  /** What to have at hand. */
  have: z.array(z.string()).min(1),
  /** How long it takes, in minutes. */
  minutes: z.int().positive(),
  /** The sources it draws on, the main one first. */
  sources: z.array(z.string()).min(1),
  /** The day someone last read it against its sources. */
  reviewed: dayThatHasCome,
  /** The steps: what is done in each. The prose of a step is a `<Step id>` in the body, in the same order. */
  steps: z.array(guideStep).min(1),
});

/** A guide's front matter as the schema reads it. */
export type Guide = z.infer<typeof guide>;
/** One action as the schema reads it. */
export type Action = z.infer<typeof action>;
/** One step as the schema reads it. */
export type GuideStep = z.infer<typeof guideStep>;
