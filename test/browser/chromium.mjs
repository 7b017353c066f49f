import { machineProbes } from './machine.mjs';
import { candidates } from './places.mjs';

/**
 * A browser to test with. `from` says which rule found it.
 * @typedef {{ path: string, from: '$CHROMIUM' | 'this machine' | 'Debian' | 'Playwright' }} Browser
 */

/**
 * What finding a browser needs to know about a machine; tests pass their own.
 * @typedef {object} Probes
 * @property {Record<string, string | undefined>} env
 * @property {string} platform as `process.platform`
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} starts is there a browser at this path that starts?
 * @property {() => string} playwrightPath where Playwright's own Chromium is, or would be
 * @property {(command: string, args: string[]) => boolean} run runs a command to its end; did it succeed?
 */

/** No browser: the message names the one command to run. */
export class NoBrowser extends Error {
  /** @override */
  name = 'NoBrowser';
}

/**
 * The browser that is there already: `$CHROMIUM`, then a Chromium, Chrome or Edge of this machine, then the one that
 * Playwright downloaded before. Throws NoBrowser if there is none.
 * @param {Probes} [probes]
 * @returns {Browser}
 */
export function findBrowser(probes = machineProbes()) {
  const wanted = probes.env.CHROMIUM;
  if (wanted) {
    // Taking another browser here would test something other than what was asked for.
    if (!probes.starts(wanted)) throw new NoBrowser(`CHROMIUM is set to ${wanted}, but no browser starts there.`);
    return { path: wanted, from: '$CHROMIUM' };
  }
  const found = onThisMachine(probes);
  if (found) return found;
  const own = probes.playwrightPath();
  if (probes.starts(own)) return { path: own, from: 'Playwright' };
  throw new NoBrowser(advice('npm run browser'));
}

/**
 * The browser that is there, or else one that is installed now: Debian's package where this user may install it, then
 * Playwright's own. Throws NoBrowser if neither works.
 * @param {Probes} [probes]
 * @returns {Browser}
 */
export function provideBrowser(probes = machineProbes()) {
  try {
    return findBrowser(probes);
  } catch (error) {
    if (!(error instanceof NoBrowser) || probes.env.CHROMIUM) throw error;
  }
  if (installDebianPackage(probes)) {
    const installed = onThisMachine(probes);
    if (installed) return { ...installed, from: 'Debian' };
  }
  if (probes.run('npx', ['playwright', 'install', 'chromium'])) {
    const own = probes.playwrightPath();
    if (probes.starts(own)) return { path: own, from: 'Playwright' };
  }
  throw new NoBrowser(advice(systemCommand(probes)));
}

/**
 * @param {Probes} probes
 * @returns {Browser | undefined}
 */
function onThisMachine(probes) {
  const path = candidates(probes.platform, probes.env).find((candidate) => probes.starts(candidate));
  return path === undefined ? undefined : { path, from: 'this machine' };
}

/** @param {Probes} probes */
function installDebianPackage(probes) {
  if (probes.platform !== 'linux' || !probes.isRoot) return false;
  const install = (/** @type {string} */ name) =>
    probes.run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  // Older releases have only the one with a window.
  return probes.run('apt-get', ['update']) && (install('chromium-headless-shell') || install('chromium'));
}

/**
 * What to run by hand if installing has failed: the system's own way to a browser.
 * @param {Probes} probes
 */
function systemCommand({ platform, isRoot }) {
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return isRoot ? 'apt-get install -y chromium' : 'sudo apt-get install -y chromium';
}

/** @param {string} command */
function advice(command) {
  return [
    'The browser tests need Chromium, Chrome or Edge, and none was found that starts. Run:',
    '',
    `    ${command}`,
    '',
    'If you have a browser somewhere else, set CHROMIUM to its path.',
  ].join('\n');
}
