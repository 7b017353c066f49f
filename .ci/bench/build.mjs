import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTime } from '../build-time.mjs';

/**
 * How long a build takes, in seconds: that of the last build, or, if that is more than is allowed, the best of up to three more. Other
 * work on this machine, and a first build's empty caches, only add to it. Throws if there was no build, or if one fails.
 * @param {number} allowed
 */
export function buildSeconds(allowed) {
  let best = Number(readFileSync(buildTime, 'utf8'));
  for (let again = 0; again < 3 && best > allowed; again++) best = Math.min(best, builtOnceMore());
  return best;
}

/** Builds into a folder that is thrown away. Out: how long that took, in seconds. */
function builtOnceMore() {
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
