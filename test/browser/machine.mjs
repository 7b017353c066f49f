import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The machine that this runs on, as finding a browser sees it.
 * @returns {import('./chromium.mjs').Probes}
 */
export function machineProbes() {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    starts,
    playwrightPath: () => createRequire(import.meta.url)('@playwright/test').chromium.executablePath(),
    run,
  };
}

/**
 * A file that is there is not enough: on some systems `chromium-browser` only asks you to install something else.
 * @param {string} path
 */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    // Only on Windows, where npx is a script that needs a shell. The arguments are constants.
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
