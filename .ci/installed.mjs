import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devDependencies?: Record<string, string>, dependencies?: Record<string, string> }} LockEntry */
/** @typedef {{ packages: Record<string, LockEntry> }} Lock */

/**
 * Why the packages in node_modules are not those of the lock file; undefined where they are. npm writes down what it
 * installed in node_modules/.package-lock.json, as its last act: after a broken install the file is not there.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @param {LockEntry} manifest package.json
 * @returns {string | undefined}
 */
export function difference(wanted, installed, manifest) {
  if (!installed) return 'nothing is installed';
  const root = wanted.packages[''] ?? {};
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    // Then `npm ci` refuses, and says what to do.
    if (!sameVersions(root[kind], manifest[kind])) return 'package.json and package-lock.json differ';
  }
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '') continue;
    const there = installed.packages[path];
    // Optional packages are for systems other than this one.
    if (!there && entry.optional) continue;
    if (there?.version !== entry.version || there?.integrity !== entry.integrity) return `${path} is not up to date`;
  }
  return undefined;
}

/**
 * @param {Record<string, string>} [a]
 * @param {Record<string, string>} [b]
 */
function sameVersions(a = {}, b = {}) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/**
 * A JSON file of the project; undefined where it is missing or broken.
 * @param {string} path
 * @returns {any}
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Where the project's own Node.js is.
 * @param {string} root the project's folder
 */
export function projectNode(root) {
  // On Windows npm puts a script into .bin, which only a shell can start.
  return process.platform === 'win32'
    ? join(root, 'node_modules', 'node', 'bin', 'node.exe')
    : join(root, 'node_modules', '.bin', 'node');
}

/**
 * The version of the project's own Node.js; undefined where it does not start.
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
export function projectNodeVersion(root) {
  const { stdout, status } = spawnSync(projectNode(root), ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().replace(/^v/, '') : undefined;
}
