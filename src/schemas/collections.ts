import type { z } from 'zod';
import { accountSite } from './account.ts';
import { cmecfSite } from './cmecf.ts';
import { courtGuide, guideTemplate } from './court-guide.ts';
import { court } from './court.ts';
import { coverage } from './coverage.ts';
import { devices } from './devices.ts';
import { diagnosis } from './diagnosis.ts';
import { factFile } from './fact-file.ts';
import { factsOnPages } from './facts-on-pages.ts';
import { faq } from './faq.ts';
import { glossaryTerm } from './glossary.ts';
import { guide } from './guide.ts';
import { mfaTimeline } from './mfa-timeline.ts';
import { mfaSite } from './mfa.ts';
import { practiceStrings } from './practice-strings.ts';
import { prosePage } from './prose-page.ts';
import { scenario } from './scenario.ts';
import { siteStrings } from './site-strings.ts';
import { source } from './source.ts';
import { start } from './start.ts';
import { tonight } from './tonight.ts';
import { pacerSite } from './wordings.ts';
import { wrongTurn } from './wrong-turn.ts';

/** Files of one kind: the folder of `content/` in which they lie (empty for itself), which of its files they are, and what each may say. */
export interface Files<Schema extends z.ZodType = z.ZodType> {
  readonly folder: string;
  readonly pattern: string;
  readonly schema: Schema;
}

const files = <Schema extends z.ZodType>(folder: string, pattern: string, schema: Schema): Files<Schema> => ({
  folder,
  pattern,
  schema,
});

/** All files of `content/`, by the name of their collection. In an `.mdx` file the schema is that of its front matter. */
export const collectionFiles = {
  courts: files('courts', '*.yaml', court),
  sources: files('sources', '*.yaml', source),
  coverage: files('coverage', '*.yaml', coverage),
  pacer: files('', 'pacer.yaml', pacerSite),
  account: files('', 'account.yaml', accountSite),
  mfaTimeline: files('', 'mfa-timeline.yaml', mfaTimeline),
  mfa: files('', 'mfa.yaml', mfaSite),
  cmecf: files('', 'cmecf.yaml', cmecfSite),
  devices: files('', 'devices.yaml', devices),
  diagnosis: files('', 'diagnosis.yaml', diagnosis),
  start: files('', 'start.yaml', start),
  tonight: files('', 'tonight.yaml', tonight),
  facts: files('facts', '*.yaml', factFile),
  factsOnPages: files('', 'facts-on-pages.yaml', factsOnPages),
  glossary: files('', 'glossary.yaml', glossaryTerm.array()),
  wrongTurns: files('', 'wrong-turns.yaml', wrongTurn.array()),
  guides: files('guides', '{pacer,mfa}/*.mdx', guide),
  guideTemplates: files('guides', 'court/*.mdx', guideTemplate),
  courtGuides: files('guides', '!(pacer|mfa|court)/*.mdx', courtGuide),
  faq: files('faq', '*.mdx', faq),
  pages: files('pages', '*.mdx', prosePage),
  scenarios: files('scenarios', '*.yaml', scenario),
  practiceUi: files('ui', 'practice.*.yaml', practiceStrings),
  ui: files('ui', '[a-z][a-z].yaml', siteStrings),
};
