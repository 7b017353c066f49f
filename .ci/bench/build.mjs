import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTime } from '../build-time.mjs';

/**
 * How long a build takes, in seconds: as the last one did, and where that is more than is allowed, measured again, at most three times. Other
 * work on this machine, and a first build's empty caches, only add to it. Throws where there was no build, or it fails.
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
