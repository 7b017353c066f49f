import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** This program's environment without what a test runner sets for the code under test: Vite would take it for its own. */
function cleanEnvironment() {
  const ofRunner = /^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofRunner.test(name)));
}

/**
 * Builds the site once more, into a folder that is thrown away, for another place than the root of an unknown host. The files
 * lie below the same path in `root`, so that any file server of that folder has them at their addresses.
 * @param {{ base?: string, site?: string }} place the path, with its slashes, and the host
 * @returns {{ root: string, folder: string, remove: () => void }}
 */
export function buildElsewhere({ base = '/', site = '' }) {
  // The dot keeps the name apart: Astro takes a folder for its own that begins as the project's does, and /tmp/a-build
  // begins as /tmp/a does.
  const root = mkdtempSync(join(tmpdir(), '.built-'));
  const folder = join(root, base);
  const remove = () => rmSync(root, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/astro.mjs', 'build', '--outDir', folder], {
    encoding: 'utf8',
    env: { ...cleanEnvironment(), BASE: base, SITE: site },
  });
  if (status !== 0) {
    remove();
    throw new Error(`The build for ${site}${base} failed:\n${stdout}${stderr}`);
  }
  return { root, folder, remove };
}
