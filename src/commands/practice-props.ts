import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';

/** The tag of a practice in a built page, with the props for its script. */
const island = /(<astro-island\b[^>]*?) props="([^"]*)"([^>]*\bclient="engage")/g;

const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };

/** The text of an attribute, with the entities that Astro writes into it decoded. */
const decoded = (text: string): string =>
  text.replace(/&(quot|amp|lt|gt|#39);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * Moves the props of practices out of a page. In: its HTML, and a function that keeps a text and gives its address. Out: the page, in
 * which each practice names that address; its loader fetches the text together with the script (`src/ui/islands/engage.ts`).
 */
export const withoutProps = (html: string, keep: (props: string) => string): string =>
  html.replace(
    island,
    (_, before: string, props: string, after: string) => `${before} data-props="${keep(decoded(props))}"${after}`,
  );

/** The addresses of all scripts that a script of the build imports, directly or not. In: its address, and a function that reads a script. */
export function importsOf(address: string, read: (address: string) => string): string[] {
  const imported = new Set<string>();
  const look = (from: string): void => {
    for (const [, name = ''] of read(from).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      const at = from.replace(/[^/]*$/, name);
      if (imported.has(at)) continue;
      imported.add(at);
      look(at);
    }
  };
  look(address);
  return [...imported];
}

/**
 * Lists at each practice all scripts that it will need, so that its loader can ask for them at once: a browser finds an import only
 * after the importing script has come.
 */
export const withScripts = (html: string, read: (address: string) => string): string =>
  html.replace(/<astro-island\b[^>]*\bclient="engage"[^>]*>/g, (tag) => {
    const entries = [...tag.matchAll(/ (?:component|renderer)-url="([^"]+)"/g)].map(([, address = '']) => address);
    const scripts = new Set(entries.flatMap((entry) => [entry, ...importsOf(entry, read)]));
    return tag.replace('<astro-island', `<astro-island data-scripts="${[...scripts].join(' ')}"`);
  });

/**
 * Moves the props of practices into files of their own. They are a third of a guide's weight, and nobody needs them before
 * engaging with the practice.
 */
export function practiceProps(): AstroIntegration {
  let base = '/';
  return {
    name: 'practice-props',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const keep = (props: string): string => {
          const name = `_astro/practice.${createHash('sha256').update(props).digest('hex').slice(0, 10)}.json`;
          writeFileSync(join(folder, name), props);
          return `${base}${name}`;
        };
        const read = (address: string): string => readFileSync(join(folder, address.slice(base.length)), 'utf8');
        changePages(folder, (html) => withScripts(withoutProps(html, keep), read));
      },
    },
  };
}
