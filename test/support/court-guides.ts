import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../src/content/files.ts';
import { templateNames } from '../../src/content/guides/read.ts';
import type { CourtOfGuide } from '../../src/content/guides/where.ts';
import { guideTemplate } from '../../src/schemas/court-guide.ts';
import { courtFiles, courtProfile, root } from './content.ts';
import { fixtureFiles, fixtureIds, fixtureProfile } from './fixtures.ts';

const content = join(root, 'content');

/** The guides that are written once for all courts. */
export const templates = templateNames(content).map((name) => {
  const { front, body } = partsOf(readFileSync(join(content, `guides/court/${name}.mdx`), 'utf8'));
  return { name, front: guideTemplate.parse(front), body };
});

/** A court as its guides need it: one that has pages here, or one of the fixtures. */
export const courtOfGuide = (id: string): CourtOfGuide =>
  fixtureIds.includes(id)
    ? { id, file: fixtureFiles[id]!, profile: fixtureProfile(id) }
    : { id, file: courtFiles[id]!, profile: courtProfile(id) };
