import type { Rule } from './project-files.ts';

/** A rule that looks for a pattern, line by line, in some files. */
function noLineWith(pattern: RegExp, where: RegExp, says: string): Rule {
  return ({ path, source }) => {
    if (!where.test(path)) return [];
    return source.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${says}`] : []));
  };
}

const markup = /^(?:src|content)\/.*\.(?:astro|mdx|tsx?|html)$/;

/** The first screen is in the HTML, so that reading needs no JavaScript. */
export const noClientOnly = noLineWith(/\bclient:only\b/, markup, 'client:only leaves the HTML empty');

/** A password manager must not offer to fill in, or keep, what someone practices with. */
export const noPasswordFields = noLineWith(
  /\btype\s*[=:]\s*\{?\s*["'`]password["'`]/,
  markup,
  'a password field invites password managers',
);

/** Where packages come from is up to the person who installs them, and must not be written into the lock file. */
export const noPackageHost = noLineWith(
  /\/\/[^/\s"'`]*\b(?:registry|artifactory|verdaccio|nexus|npmmirror|npm\.pkg)\b[^/\s"'`]*|^\s*"resolved":\s*"http/,
  /./,
  'names the host that packages come from',
);

/** A test that is left out, or runs alone, proves nothing. */
export const noTestLeftOut = noLineWith(
  /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fixme|fails)\b/,
  /^(?:test|src)\/.*\.[mc]?[jt]sx?$/,
  'a test is left out, or runs alone',
);
