import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { CourtProfile } from '../../src/domain/court.ts';
import { type Term, terms } from '../../src/domain/terms.ts';
import { resolveCourt } from '../../src/profiles/resolve.ts';
import { court as courtSchema } from '../../src/schemas/court.ts';
import { guide as guideSchema } from '../../src/schemas/guide.ts';
import { practiceStrings } from '../../src/schemas/practice-strings.ts';
import { scenario as scenarioSchema } from '../../src/schemas/scenario.ts';
import { source as sourceSchema } from '../../src/schemas/source.ts';
import { cmecfSite, pacerSite } from '../../src/schemas/wordings.ts';

/** The project's own root, wherever the tests are run from. */
export const root = new URL('../../', import.meta.url).pathname;

/** Reads one YAML file of `content/` with its schema. Throws with the file's name where it does not fit. */
export function readYaml<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(readFileSync(join(root, 'content', path), 'utf8')));
  if (!result.success) throw new Error(`content/${path}: ${result.error.message}`);
  return result.data;
}

const idsIn = (folder: string, ending: string) =>
  readdirSync(join(root, 'content', folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

const readFolder = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
  Object.fromEntries(idsIn(folder, '.yaml').map((id) => [id, readYaml(`${folder}/${id}.yaml`, schema)]));

/** All sources by id. */
export const sources = readFolder('sources', sourceSchema);
/** All courts' files by id. */
export const courtFiles = readFolder('courts', courtSchema);
/** The words of all scenarios by id. */
export const scenarioWords = readFolder('scenarios', scenarioSchema);
/** The English words of the practice frame. */
export const strings = readYaml('ui/practice.en.yaml', practiceStrings);

/** A court's resolved profile. */
export function courtProfile(id: string): CourtProfile {
  const file = courtFiles[id];
  if (!file) throw new Error(`no content/courts/${id}.yaml`);
  return resolveCourt({
    id,
    court: file,
    pacer: readYaml('pacer.yaml', pacerSite),
    cmecf: readYaml('cmecf.yaml', cmecfSite),
    sources,
  });
}

/** The ids of all courts. */
export const courtIds = Object.keys(courtFiles);

/** The term behind a label of the practice card. */
export const termOf = (label: string): Term | undefined => terms.find((term) => strings[`term.${term}`] === label);

/** The front matter of a guide, by its path below `content/guides/`, such as `prd/link`. */
export function guideAt(path: string) {
  const text = readFileSync(join(root, 'content/guides', `${path}.mdx`), 'utf8');
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  return { front: guideSchema.parse(parse(frontMatter)), body: text.slice(frontMatter.length + 8) };
}

/** The paths of all guides. */
export const guidePaths = readdirSync(join(root, 'content/guides'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replace(/\.mdx$/, ''));
