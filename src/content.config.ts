import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { accountSite } from './schemas/account.ts';
import { mfaTimeline } from './schemas/mfa-timeline.ts';
import { mfaSite } from './schemas/mfa.ts';
import { cmecfSite } from './schemas/cmecf.ts';
import { court } from './schemas/court.ts';
import { coverage } from './schemas/coverage.ts';
import { diagnosis } from './schemas/diagnosis.ts';
import { factFile } from './schemas/fact-file.ts';
import { faq } from './schemas/faq.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { guide } from './schemas/guide.ts';
import { scenario } from './schemas/scenario.ts';
import { source } from './schemas/source.ts';
import { start } from './schemas/start.ts';
import { practiceStrings } from './schemas/practice-strings.ts';
import { siteStrings } from './schemas/site-strings.ts';
import { tonight } from './schemas/tonight.ts';
import { pacerSite } from './schemas/wordings.ts';

// Top-level content/ holds all facts and prose; an id is the file's path in its folder, without the ending.
export const collections = {
  courts: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/courts' }), schema: court }),
  sources: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/sources' }), schema: source }),
  coverage: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/coverage' }), schema: coverage }),
  pacer: defineCollection({ loader: glob({ pattern: 'pacer.yaml', base: './content' }), schema: pacerSite }),
  account: defineCollection({ loader: glob({ pattern: 'account.yaml', base: './content' }), schema: accountSite }),
  mfaTimeline: defineCollection({
    loader: glob({ pattern: 'mfa-timeline.yaml', base: './content' }),
    schema: mfaTimeline,
  }),
  mfa: defineCollection({ loader: glob({ pattern: 'mfa.yaml', base: './content' }), schema: mfaSite }),
  cmecf: defineCollection({ loader: glob({ pattern: 'cmecf.yaml', base: './content' }), schema: cmecfSite }),
  diagnosis: defineCollection({ loader: glob({ pattern: 'diagnosis.yaml', base: './content' }), schema: diagnosis }),
  start: defineCollection({ loader: glob({ pattern: 'start.yaml', base: './content' }), schema: start }),
  tonight: defineCollection({ loader: glob({ pattern: 'tonight.yaml', base: './content' }), schema: tonight }),
  facts: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/facts' }), schema: factFile }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossaryTerm }),
  guides: defineCollection({ loader: glob({ pattern: '*/*.mdx', base: './content/guides' }), schema: guide }),
  faq: defineCollection({ loader: glob({ pattern: '*.mdx', base: './content/faq' }), schema: faq }),
  scenarios: defineCollection({ loader: glob({ pattern: '*.yaml', base: './content/scenarios' }), schema: scenario }),
  practiceUi: defineCollection({
    loader: glob({
      pattern: 'practice.*.yaml',
      base: './content/ui',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: practiceStrings,
  }),
  ui: defineCollection({ loader: glob({ pattern: '[a-z][a-z].yaml', base: './content/ui' }), schema: siteStrings }),
};
