import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Takes out of a page's Content Security Policy what it allows and does not have. In: its HTML. Out: the same, in whose policy every hash is
 * that of a script or style in the page. Astro lists all that a site might have, in every page: a kilobyte that no compression makes smaller.
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

/** Does so in every page of the build, after everything that changes its scripts. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.html'));
        for (const file of pages.map((page) => join(folder, page)))
          writeFileSync(file, withOwnHashes(readFileSync(file, 'utf8')));
      },
    },
  };
}
