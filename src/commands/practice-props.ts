import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
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

/** The scripts that each script of a build imports at once, by file name, as the bundler tells it. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** A script with all that it imports, directly or not, itself first. In: its file name. */
export function withImports(name: string, imports: Imports): string[] {
  const all = new Set([name]);
  // A set that grows while it is gone through is gone through to its end.
  for (const script of all) for (const imported of imports.get(script) ?? []) all.add(imported);
  return [...all];
}

/**
 * Lists at each practice all scripts that it will need, so that its loader can ask for them at once: a browser finds an import only
 * after the importing script has come.
 */
export const withScripts = (html: string, imports: Imports, base: string): string =>
  html.replace(/<astro-island\b[^>]*\bclient="engage"[^>]*>/g, (tag) => {
    const entries = [...tag.matchAll(/ (?:component|renderer)-url="([^"]+)"/g)].map(([, address = '']) => address);
    const names = entries.flatMap((address) => withImports(address.slice(base.length), imports));
    const scripts = [...new Set(names)].map((name) => `${base}${name}`);
    return tag.replace('<astro-island', `<astro-island data-scripts="${scripts.join(' ')}"`);
  });

/**
 * Moves the props of practices into files of their own. They are a third of a guide's weight, and nobody needs them before
 * engaging with the practice.
 */
export function practiceProps(): AstroIntegration {
  let base = '/';
  const imports = new Map<string, readonly string[]>();
  /** Listens to what the bundler has made for the browser. */
  const listener: Plugin = {
    name: 'practice-scripts',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
  };
  return {
    name: 'practice-props',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [listener] } });
      },
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
        changePages(folder, (html) => withScripts(withoutProps(html, keep), imports, base));
      },
    },
  };
}
