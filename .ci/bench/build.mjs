import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long a build takes, in seconds, into a folder that is thrown away. */
export function buildSeconds() {
  const folder = mkdtempSync(join(tmpdir(), '.built-'));
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['.ci/astro.mjs', 'build', '--outDir', folder], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}`);
  return seconds;
}
