import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Removes the hashes from a page's Content Security Policy that the page does not need. In: its HTML. Out: the HTML, in whose policy every hash
 * belongs to a script or style of the page. Astro lists all hashes of a site in every page: a kilobyte that no compression makes smaller.
 */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)];
  const own = new Set(
    inline
      .map(([, , text = '']) => text)
      .filter(Boolean)
      .map(hashOf),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}

/** Removes these hashes in every page of the build, after everything that changes its scripts. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), withOwnHashes),
    },
  };
}
