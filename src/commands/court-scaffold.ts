import type { CourtFile } from '../schemas/court.ts';

/** A key of a court's file: what belongs there, and how to write it. */
interface Key {
  readonly is: string;
  /** The lines of the file. Without a value, the schema refuses them. */
  readonly lines: readonly string[];
}

const empty = (key: string, value = '') => [`${key}:`, `  value:${value && ` ${value}`}`, '  source:'];
const example = (key: string, value: string) => [`${key}: { value: ${value}, source: a-source }`];
const words = (text: string) => `{ text: ${text}, source: a-source }`;

/** The keys that every court has. A source is a file of `content/sources/`. */
const required = (id: string, type: string) =>
  ({
    name: { is: 'The court’s name in full, as it writes it.', lines: empty('name') },
    shortName: {
      is: 'The district as a heading names it, such as Eastern District of Somewhere.',
      lines: ['shortName:'],
    },
    pacerName: {
      is: 'Its name in PACER’s list, which the login page shows, such as Somewhere Eastern District Court.',
      lines: empty('pacerName'),
    },
    type: { is: 'district or bankruptcy.', lines: [`type: ${type}`] },
    timeZone: { is: 'The IANA time zone of its clerk’s office, such as America/Chicago.', lines: ['timeZone:'] },
    address: {
      is: 'Where its filers enter CM/ECF. Check it against a source.',
      lines: empty('address', `'https://ecf.${id}.uscourts.gov'`),
    },
  }) satisfies Partial<Record<keyof CourtFile, Key>>;

/** The keys that a court's file may leave out: if no source gives a fact, it is not known, and the pages say so. */
export const optionalKeys: Readonly<Record<Exclude<keyof CourtFile, keyof ReturnType<typeof required>>, Key>> = {
  site: { is: 'Its public site.', lines: example('site', "'https://www.example.uscourts.gov'") },
  nextgenDate: { is: 'The day from which accounts are linked here.', lines: example('nextgenDate', "'2021-01-31'") },
  entry: {
    is: 'How one gets from the address to the link utility, in one sentence.',
    lines: example('entry', 'Log in; the link utility is under Utilities.'),
  },
  splash: {
    is: 'The page before the login, if there is one: its heading, its link to the Document Filing System, a link to the utility.',
    lines: ['splash:', `  title: ${words('Welcome')}`, `  filingSystem: ${words('Document Filing System')}`],
  },
  linkHeading: {
    is: 'The heading above the link utility, if it has one.',
    lines: [`linkHeading: ${words('Your Account')}`],
  },
  menus: {
    is: 'The menu bars before and after linking; without them, those of other courts show, marked as borrowed.',
    lines: ['menus:', ...example('limited', '[Query, Reports, Utilities, Help]').map((line) => `  ${line}`)],
  },
  recovery: {
    is: 'How a forgotten CM/ECF login comes back: means is page or staff; how in one sentence; addresses of the pages.',
    lines: ['recovery:', ...example('means', 'staff').map((line) => `  ${line}`)],
  },
  remedies: {
    is: 'What brings the filing menus on after linking, in order: refresh, log-in-again, clear-data.',
    lines: example('remedies', '[refresh, log-in-again]'),
  },
  unlink: {
    is: 'How a wrong link is undone, in one sentence.',
    lines: example('unlink', 'Court staff unlink accounts.'),
  },
  secondaryEmail: {
    is: 'The form for a secondary e-mail address: account-and-list, list, or account-and-twice.',
    lines: example('secondaryEmail', 'account-and-list'),
  },
  passwordRules: {
    is: 'What a new CM/ECF password must hold.',
    lines: example('passwordRules', "{ minLength: 8, special: '#?!' }"),
  },
  login: {
    is: 'What its CM/ECF logins look like: beginsWith, shape in words, forbidden characters.',
    lines: ['login:', ...example('shape', 'your initials and your bar number').map((line) => `  ${line}`)],
  },
  peculiarities: {
    is: 'What else sets it apart, each in one sentence.',
    lines: ['peculiarities:', `  - { value: A sentence., source: a-source }`],
  },
  words: {
    is: 'Labels and messages as its own source prints them, by the names in src/domain/wording.ts.',
    lines: ['words:', `  submit: ${words('Submit')}`],
  },
  pacerWords: { is: 'PACER’s words as its source prints them.', lines: ['pacerWords:', `  login: ${words('Login')}`] },
  clerkHours: {
    is: 'When its clerk’s office is open, if no contact below has these hours.',
    lines: example('clerkHours', "{ from: '08:30', until: '17:00', timeZone: America/Chicago }"),
  },
  technicalFailure: {
    is: 'What its rules call the failure of e-filing, and where: called; where else to look: look, each in one sentence.',
    lines: ['technicalFailure:', ...example('called', 'Technical Failures in section 1.1').map((line) => `  ${line}`)],
  },
  contacts: {
    is: 'Whom to call or write to, the likeliest first. Roles, never persons.',
    lines: [
      'contacts:',
      '  - id: help-desk',
      '    role: CM/ECF help desk',
      '    for: names that do not match, CM/ECF logins',
      ...example('phone', '555-010-0000').map((line) => `    ${line}`),
    ],
  },
};

/** The first text of `content/courts/<id>.yaml`: the keys that every court has, to be filled in, then the other keys as comments. */
export function courtScaffold(id: string, type: string): string {
  const active = Object.values(required(id, type)).map(({ is, lines }: Key) => [`# ${is}`, ...lines].join('\n'));
  const comments = Object.values(optionalKeys).map(({ is, lines }) =>
    [`# ${is}`, ...lines.map((line) => `# ${line}`)].join('\n'),
  );
  return `${[
    '# Every value has a source, a file of content/sources/. The day as of which it holds is in that file, once for all its values.',
    ...active,
    '# What follows is optional. Take the # away from what a source says. Leave out what none says: it shows as not known.',
    ...comments,
  ].join('\n\n')}\n`;
}
