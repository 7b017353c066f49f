import { z } from 'zod';
import { courtStrings } from './court-strings.ts';
import { topics } from './guide.ts';
import { text, texts } from './texts.ts';
import { tonightStrings } from './tonight-strings.ts';
import { wholeWayStrings } from './whole-way-strings.ts';

/** Something that goes wrong, as people say it, and the page that answers it. */
const symptom = z.strictObject({
  /** In the first person, as it would be typed. */
  says: text,
  /** The page of the answer; `{court}`, where it differs by court, stands for the id of the reader's court. */
  at: text.startsWith('/'),
});

/**
 * `content/ui/<language>.yaml`: every message of the site around the practice, by page. `{…}` in a text stands for a value that is
 * put in.
 */
export const siteStrings = z.strictObject({
  /** The name of the site. */
  name: text,
  /** The title of a page in the browser's tab. */
  pageTitle: text,
  /** The link before everything else that jumps to the main part. */
  skip: text,
  /** The main navigation: its name and its items. */
  nav: texts('label', 'courts', 'pacer', 'mfa', 'practice', 'sources', 'about'),
  /** The trail to the page: its name and its first place. */
  crumbs: texts('label', 'home'),
  /** The switch between the schemes of colors. */
  scheme: texts('label', 'system', 'light', 'dark'),
  /** The search: in the header, on its page, and in its results. */
  search: texts(
    'label', 'keys', 'title', 'description', 'field', 'hint', 'court', 'allCourts', 'results', 'one', 'many', 'best', 'nothing', 'missing', 'failed', 'guide', 'question',
    'everyCourt', 'practice', 'otherWords', 'inAllCourts', 'symptoms', 'call', 'callWhom', 'noScript', 'guides', 'questions',
  ), // prettier-ignore
  /** The end of every page. */
  footer: texts(
    'notTheCourts',
    'stays',
    'label',
    'questions',
    'differences',
    'privacy',
    'sources',
    'glossary',
    'accessibility',
    'tonight',
    'built',
  ),
  /** What the site cannot tell, and who can: on who may file with an account, and on a deadline. */
  notLegalAdvice: texts('who-may-file', 'deadline'),
  /** The picture beside a shared link. */
  card: texts('alt'),
  /** Who runs this copy of the site. */
  operator: z.strictObject({
    /** Where readers write to, or whom they call: an e-mail address, or the address of a page. */
    contact: z.union([z.email(), z.url({ protocol: /^https?$/ })]).optional(),
  }),
  /** What stands with a fact: its page, its date, values that disagree. */
  fact: texts('page', 'asOf', 'undated', 'mark', 'disagrees', 'hours', 'password'),
  /** The kinds of sources, one and many. */
  kind: z.strictObject({
    document: texts('one', 'many'),
    'official-page': texts('one', 'many'),
    standard: texts('one', 'many'),
    code: texts('one', 'many'),
    report: texts('one', 'many'),
  }),
  /** The home page. */
  home: z.strictObject({
    ...texts(
      'title', 'what', 'promise', 'description', 'known', 'glance', 'minutes', 'lost', 'linking', 'begin', 'branches', 'words', 'wrong', 'inCourt', 'allQuestions', 'badge', 'hatch', 'practice',
    ).shape,
    /** The commonest symptoms, the commonest first. */
    symptoms: z.array(symptom).min(1),
  }), // prettier-ignore
  /** "Where do I start?". */
  start: z.strictObject({
    ...texts(
      'title', 'description', 'lede', 'noScript', 'stale', 'questions', 'next', 'if', 'todo', 'findOut', 'findOutMore', 'onward', 'disagreement', 'from', 'figure', 'prose', 'ours',
      'answered', 'change', 'changeOf', 'startOver', 'outcomes', 'last', 'list', 'listFor', 'inOrder', 'minutes', 'print', 'practice', 'practiceNote', 'practiceElsewhere',
      'tonight', 'map', 'mapLede', 'showAll', 'showOne', 'here', 'legend', 'disputed', 'refs', 'any', 'refFigure', 'refPage', 'refSource', 'sources',
    ).shape,
    /** Which parts of the document that draws the flow have an edge. */
    parts: texts('both', 'figure', 'prose', 'beyond'),
  }), // prettier-ignore
  /** The courts, and what differs between them. */
  courts: z.strictObject({
    ...texts(
      'title', 'description', 'lede', 'list', 'compare', 'caption', 'fact', 'unknown', 'differsHere', 'kind', 'since', 'enter', 'recoveryMeans', 'recoveryHow', 'recoveryPages', 'remedies',
      'unlink', 'login', 'peculiarities', 'contacts', 'pages', 'courtPage',
    ).shape,
    /** Whether the courts agree on a fact. */
    agreement: texts('same', 'sameWhereKnown', 'differs', 'one', 'none'),
    /** What belongs together in the table. */
    groups: texts('court', 'entry', 'recovery', 'wrong', 'account', 'whom', 'guides'),
  }), // prettier-ignore
  /** The page of the PACER account. */
  pacer: texts('title', 'heading', 'description', 'lede', 'addresses'),
  /** The page of multifactor authentication. */
  mfa: texts(
    'title',
    'heading',
    'description',
    'lede',
    'who',
    'timeline',
    'toldOn',
    'builtOn',
    'toCome',
    'unconfirmed',
  ),
  /** The three e-mail addresses that people take for one. */
  emailAddresses: z.strictObject({
    ...texts('lede', 'note').shape,
    account: texts('from', 'name', 'means'),
    primary: texts('from', 'name', 'means'),
    secondary: texts('from', 'name', 'means'),
  }),
  /** The page of one court. */
  court: courtStrings,
  /** What stands with the hours of a contact, with a script: whether they say that it is open. */
  openNow: texts('holidays', 'open', 'openToo', 'closed', 'closedToo', 'disputed', 'opening', 'hours'),
  /** The list of scenarios, and one scenario in it. */
  practice: texts(
    'title',
    'description',
    'lede',
    'before',
    'hatch',
    'made',
    'mistakes',
    'leave',
    'atPacer',
    'withMfa',
    'differences',
    'who',
    'teaches',
    'minutes',
    'place',
  ),
  /** What stands around a guide's text. */
  guide: texts(
    'who',
    'have',
    'time',
    'minutes',
    'reviewed',
    'sources',
    'stepNumber',
    'done',
    'tryFrom',
    'practiceNames',
  ),
  /** What stands around a practice on a page of its own. */
  practicePage: texts('description', 'who', 'teaches', 'time', 'minutes', 'start', 'goal', 'way', 'wayLede', 'guide'),
  /** The practice of one person's whole way. */
  wholeWay: wholeWayStrings,
  /** The list of questions, and the page of one question. */
  faq: z.strictObject({
    ...texts(
      'title', 'description', 'lede', 'everyCourt', 'inCourts', 'guide', 'practice', 'practiceIn', 'related', 'sources',
      'reviewed', 'aliases', 'notGiven',
    ).shape,
    /** What people want to do, and the topics that belong to it: a question stands where its first topic stands. */
    groups: z.array(z.strictObject({ title: text, topics: z.array(z.enum(topics)).min(1) })).min(1),
  }), // prettier-ignore
  /** Why the filing menus are missing. */
  diagnosis: texts('title', 'lede', 'shortcut', 'fix', 'sources', 'borrowed', 'steps', 'stepsIn'),
  /** The page for the evening of a deadline. */
  tonight: tonightStrings,
  /** The list of sources. */
  sources: texts('title', 'description', 'lede', 'disagree', 'undated'),
  /** The page of one source. */
  source: texts(
    'description', 'cited', 'publisher', 'kind', 'date', 'address', 'noAddress', 'note', 'facts', 'words', 'nothing', 'inQuestions', 'defects', 'noDefects', 'found', 'decision', 'page', 'everywhere', 'ofKind', 'drawnOn',
  ), // prettier-ignore
  /** The words of the field. */
  glossary: texts('title', 'description', 'lede', 'also', 'see', 'from', 'undated'),
  /** The page at an address that does not exist. */
  notFound: texts('title', 'description', 'lede', 'places', 'real'),
  /** Names of facts, by the key under which a file of `content/` holds them. */
  factNames: z.record(text, text),
});

/** The site's messages in one language. */
export type SiteStrings = z.infer<typeof siteStrings>;
