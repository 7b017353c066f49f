import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { CourtProfile } from '../../src/domain/court.ts';
import { resolveCourt } from '../../src/profiles/resolve.ts';
import { court as courtSchema } from '../../src/schemas/court.ts';
import { source as sourceSchema } from '../../src/schemas/source.ts';
import { cmecfFile, devicesFile, mfaFile, pacerFile, parseContent, root, sources } from './content.ts';

/** Courts that the site has no pages for, in the same schema as those that it has. */
export const fixtureFolder = join(root, 'test/fixtures');

const readFolder = <Schema extends z.ZodType>(folder: string, schema: Schema): Record<string, z.infer<Schema>> =>
  Object.fromEntries(
    readdirSync(join(fixtureFolder, folder)).map((file) => [
      basename(file, '.yaml'),
      parseContent(`${folder}/${file}`, readFileSync(join(fixtureFolder, folder, file), 'utf8'), schema),
    ]),
  );

/** The fixtures' files by id. */
export const fixtureFiles = readFolder('courts', courtSchema);

/** The sources that only the fixtures need, by id. */
export const fixtureSources = readFolder('sources', sourceSchema);

/** The ids of all fixtures. */
export const fixtureIds = Object.keys(fixtureFiles);

/** A fixture's resolved profile. */
export function fixtureProfile(id: string): CourtProfile {
  const court = fixtureFiles[id];
  if (!court) throw new Error(`no test/fixtures/courts/${id}.yaml`);
  return resolveCourt({
    id,
    court,
    pacer: pacerFile,
    cmecf: cmecfFile,
    mfa: mfaFile,
    devices: devicesFile,
    sources: { ...sources, ...fixtureSources },
  });
}
