import { expect, test as base } from '@playwright/test';
import { courtProfile, scenarioWords, strings } from '../support/content.ts';
import { PracticePage } from './practice-page.ts';

/** The court that the browser tests play in, with its words as the site is built with them. */
export const court = courtProfile('prd');
/** Where the tests go. */
export const at = {
  guide: '/courts/prd/link/',
  link: '/practice/prd/link/',
  nameMismatch: '/practice/prd/name-mismatch/',
  courtAddress: 'https://ecf.prd.uscourts.gov',
};
/** The two pages with the practice of linking: on a page of its own, and beside the guide. */
export const pagesWithLinking = [
  ['practice page', at.link],
  ['guide', at.guide],
] as const;
/** What the menu bar shows before the link, and to a filer. */
export const menus = {
  limited: ['Query', 'Reports', 'Utilities', 'Search', 'Help', 'Log Out'],
  filing: ['Civil', 'Criminal', 'Query', 'Reports', 'Utilities', 'Search', 'Help', 'Log Out'],
};
/** The words of the practice frame and of the scenarios. */
export const words = {
  frame: strings,
  link: wordsOf('link'),
  nameMismatch: wordsOf('name-mismatch'),
};

function wordsOf(scenario: string) {
  const ofScenario = scenarioWords[scenario];
  if (!ofScenario) throw new Error(`no content/scenarios/${scenario}.yaml`);
  return ofScenario;
}

interface Fixtures {
  practice: PracticePage;
  /** Fails the test when the page throws, logs an error, or breaks its Content Security Policy. */
  quiet: undefined;
}

/** Playwright's `test` with a practice at hand. No test passes on a page that complains. */
export const test = base.extend<Fixtures>({
  // Tests write addresses from the root, as content does. The site may be served below a path, which `baseURL` ends with.
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (address, options) => goto(address.startsWith('/') ? `.${address}` : address, options);
    await use(page);
  },
  practice: async ({ page }, use) => use(new PracticePage(page)),
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
