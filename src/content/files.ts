import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { CourtProfile } from '../domain/court.ts';
import { resolveCourt } from '../profiles/resolve.ts';
import { cmecfSite } from '../schemas/cmecf.ts';
import { court, type CourtFile } from '../schemas/court.ts';
import { devices } from '../schemas/devices.ts';
import { faq } from '../schemas/faq.ts';
import { mfaSite } from '../schemas/mfa.ts';
import { parsed } from '../schemas/parsed.ts';
import { practiceStrings, type PracticeStrings } from '../schemas/practice-strings.ts';
import { source, type Source } from '../schemas/source.ts';
import { pacerSite, type PacerFile } from '../schemas/wordings.ts';

/** The data of a file of `content/`, by its path below that folder. Read as YAML 1.1, like the build: there an unquoted date is not text. */
export const yamlAt = (content: string, path: string): unknown =>
  parse(readFileSync(join(content, path), 'utf8'), { version: '1.1' });

/** A file of `content/`, read through its schema. Throws, a line for each fault in an editor's words. */
const fileAt = <Schema extends Parameters<typeof parsed>[2]>(content: string, path: string, schema: Schema) =>
  parsed(path, yamlAt(content, path), schema);

/** The names of the files of a folder of `content/` with an ending, without that ending; none if there is no such folder. */
export const namesIn = (content: string, folder: string, ending: string): string[] =>
  existsSync(join(content, folder))
    ? readdirSync(join(content, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => basename(name, ending))
        .sort()
    : [];

/**
 * The front matter of an `.mdx` file, as YAML, and what comes after it. Line ends of Windows and a mark of the encoding do not matter. Throws, in an editor's
 * words, where there is none.
 */
export function partsOf(written: string): { front: unknown; body: string } {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [all, front] = /^---[ \t]*\n(.*?)\n---[ \t]*(?:\n|$)/s.exec(text) ?? [];
  if (all === undefined || front === undefined)
    throw new Error('has no front matter: it begins with a line of three hyphens, and another one ends it');
  return { front: parse(front, { version: '1.1' }) as unknown, body: text.slice(all.length) };
}

/** All sources of a `content/` folder, by id. Throws if a source does not fit its schema. */
export const sourcesOf = (content: string): Record<string, Source> =>
  Object.fromEntries(
    namesIn(content, 'sources', '.yaml').map((id) => [id, fileAt(content, `sources/${id}.yaml`, source)]),
  );

/** What the guides of one court are made from. */
export interface CourtContent {
  readonly id: string;
  readonly file: CourtFile;
  readonly profile: CourtProfile;
  readonly pacer: PacerFile;
  readonly strings: PracticeStrings;
  readonly sources: Readonly<Record<string, Source>>;
}

/** A court with everything that its guides need. Throws if a file does not fit its schema, or if a source is missing. */
export function courtContent(content: string, id: string, sources = sourcesOf(content)): CourtContent {
  const file = fileAt(content, `courts/${id}.yaml`, court);
  const pacer = fileAt(content, 'pacer.yaml', pacerSite);
  const cmecf = fileAt(content, 'cmecf.yaml', cmecfSite);
  const mfa = fileAt(content, 'mfa.yaml', mfaSite);
  const ofDevices = fileAt(content, 'devices.yaml', devices);
  const strings = fileAt(content, 'ui/practice.en.yaml', practiceStrings);
  const profile = resolveCourt({ id, court: file, pacer, cmecf, mfa, devices: ofDevices, sources });
  return { id, file, pacer, strings, sources, profile };
}

/** The ids of all sources that anything in a file names. */
export const sourcesNamedIn = (data: unknown): string[] => [
  ...new Set([...JSON.stringify(data).matchAll(/"source":"([^"]+)"/g)].map(([, id = '']) => id)),
];

/** All questions of a `content/` folder, each with its path and the courts that it is about; no courts if it is about all. */
export const questionsIn = (content: string): { path: string; courts: readonly string[] }[] =>
  namesIn(content, 'faq', '.mdx').map((name) => {
    const path = `faq/${name}.mdx`;
    const { front } = partsOf(readFileSync(join(content, path), 'utf8'));
    return { path, courts: faq.parse(front).courts };
  });
