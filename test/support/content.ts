import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { guidesOfCourts } from '../../src/content/guides/read.ts';
import type { CourtProfile, Place } from '../../src/domain/court.ts';
import { type Term, terms } from '../../src/domain/terms.ts';
import { resolvePacer } from '../../src/profiles/resolve-pacer.ts';
import { type ProfileFiles, resolveCourt } from '../../src/profiles/resolve.ts';
import { accountSite } from '../../src/schemas/account.ts';
import { mfaSite } from '../../src/schemas/mfa.ts';
import { cmecfSite } from '../../src/schemas/cmecf.ts';
import { court as courtSchema } from '../../src/schemas/court.ts';
import { devices } from '../../src/schemas/devices.ts';
import { type Guide, guide as guideSchema } from '../../src/schemas/guide.ts';
import { parsed } from '../../src/schemas/parsed.ts';
import { practiceStrings } from '../../src/schemas/practice-strings.ts';
import { scenario as scenarioSchema } from '../../src/schemas/scenario.ts';
import { source as sourceSchema } from '../../src/schemas/source.ts';
import { pacerSite } from '../../src/schemas/wordings.ts';

/** The project's own root, wherever the tests are run from. */
export const root = new URL('../../', import.meta.url).pathname;

/** Takes the text of one YAML file of `content/`. If it does not fit, throws and names the file, the key and what was expected. */
export function parseContent<Schema extends z.ZodType>(path: string, text: string, schema: Schema): z.infer<Schema> {
  // As YAML 1.1, as the build reads it: there an unquoted date is not a string, and neither is an unquoted No.
  const data: unknown = parse(text, { version: '1.1' });
  return parsed(path, data, schema);
}

/** Reads one YAML file of `content/` with its schema. */
export const readYaml = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
  parseContent(path, readFileSync(join(root, 'content', path), 'utf8'), schema);

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

/** PACER's file. */
export const pacerFile = readYaml('pacer.yaml', pacerSite);
/** CM/ECF's file. */
export const cmecfFile = readYaml('cmecf.yaml', cmecfSite);

/** The file of the second factor. */
export const mfaFile = readYaml('mfa.yaml', mfaSite);

/** The file of the devices. */
export const devicesFile = readYaml('devices.yaml', devices);

/** All files that shape one court's practice. */
export function profileFiles(id: string): ProfileFiles {
  const court = courtFiles[id];
  if (!court) throw new Error(`no content/courts/${id}.yaml`);
  return { id, court, pacer: pacerFile, cmecf: cmecfFile, mfa: mfaFile, devices: devicesFile, sources };
}

/** A court's resolved profile. */
export const courtProfile = (id: string): CourtProfile => resolveCourt(profileFiles(id));

/** The file of PACER's account pages. */
export const accountFile = readYaml('account.yaml', accountSite);

/** The place in which PACER is practiced, without a court. */
export const pacerPlace: Place = resolvePacer({
  pacer: pacerFile,
  account: accountFile,
  mfa: mfaFile,
  devices: devicesFile,
  sources,
});

/** The place of that id: a court, or `pacer`. */
export const placeOf = (id: string): Place => (id === 'pacer' ? pacerPlace : courtProfile(id));

/** The ids of all courts. */
export const courtIds = Object.keys(courtFiles);

/** The term behind a label of the practice card. */
export const termOf = (label: string): Term | undefined => terms.find((term) => strings[`term.${term}`] === label);

/** The guides of courts, put together, by their paths. */
const ofCourts = new Map(guidesOfCourts(join(root, 'content')).map((guide) => [guide.id, guide]));

/** The front matter of a guide and its text, by its path, such as `prd/link`: of a court's guide as it is put together. */
export function guideAt(path: string): { front: Guide; body: string } {
  const ofCourt = ofCourts.get(path);
  if (ofCourt) return ofCourt;
  const text = readFileSync(join(root, 'content/guides', `${path}.mdx`), 'utf8');
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  return {
    front: parseContent(`guides/${path}.mdx`, frontMatter, guideSchema),
    body: text.slice(frontMatter.length + 8),
  };
}

const ofPacer = ['pacer', 'mfa'].flatMap((place) => idsIn(`guides/${place}`, '.mdx').map((name) => `${place}/${name}`));

/** The paths of all guides. */
export const guidePaths = [...ofCourts.keys(), ...ofPacer];
