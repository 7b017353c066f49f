import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'zod';
import { allGuides } from './content/guides/loader.ts';
import { collectionFiles, type Files } from './schemas/collections.ts';
import { glossaryTerm } from './schemas/glossary.ts';

type Options = Parameters<typeof glob>[0];

/** A collection of files, each an entry; its id is the file's path in its folder, without the ending. */
const of = <Schema extends z.ZodType>({ folder, pattern, schema }: Files<Schema>, options: Partial<Options> = {}) =>
  defineCollection({ loader: glob({ pattern, base: `./content/${folder}`, ...options }), schema });

// Top-level content/ holds all facts and prose.
export const collections = {
  courts: of(collectionFiles.courts),
  sources: of(collectionFiles.sources),
  coverage: of(collectionFiles.coverage),
  pacer: of(collectionFiles.pacer),
  account: of(collectionFiles.account),
  mfaTimeline: of(collectionFiles.mfaTimeline),
  mfa: of(collectionFiles.mfa),
  cmecf: of(collectionFiles.cmecf),
  devices: of(collectionFiles.devices),
  diagnosis: of(collectionFiles.diagnosis),
  start: of(collectionFiles.start),
  tonight: of(collectionFiles.tonight),
  facts: of(collectionFiles.facts),
  factsOnPages: of(collectionFiles.factsOnPages),
  // One file whose entries are the terms in it.
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossaryTerm }),
  guides: defineCollection({
    loader: allGuides(glob({ pattern: collectionFiles.guides.pattern, base: './content/guides' })),
    schema: collectionFiles.guides.schema,
  }),
  faq: of(collectionFiles.faq),
  pages: of(collectionFiles.pages),
  scenarios: of(collectionFiles.scenarios),
  practiceUi: of(collectionFiles.practiceUi, { generateId: ({ entry }) => entry.replace(/\.yaml$/, '') }),
  ui: of(collectionFiles.ui),
};
