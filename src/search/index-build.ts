import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';

/** The folder of the index in the built site. */
const folder = 'pagefind';

/** The files that a search page may load. Pagefind also brings interfaces of its own, which nobody here uses. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_meta|(?:fragment|index|filter)\/.+)$/;

/**
 * Makes the search index of the built pages, and puts it among them. Pages take part with `data-pagefind-body`; see
 * `SearchEntry.astro`. Throws if pages cannot be read, or if no page takes part.
 */
export const searchIndex: AstroIntegration = {
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      // Loaded here, because only a build needs it.
      const { close, createIndex } = await import('pagefind');
      try {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: site });
        const built = await index.getFiles();
        const wrong = [...errors, ...added.errors, ...built.errors];
        if (wrong.length > 0) throw new Error(wrong.join('\n'));
        const files = [...filesToShip(built.files)];
        for (const { path, content } of files) {
          const file = join(site, folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.length} files for the search`);
      } finally {
        await close();
      }
    },
  },
};

/** The files that a page may load: the needed files, and the engine of each language that the site has. */
function* filesToShip(files: readonly IndexFile[]): Generator<IndexFile> {
  const entry = files.find((file) => file.path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const names = Object.keys(languages);
  if (names.length === 0) throw new Error('No page takes part in the search: data-pagefind-body is on none.');
  if (names.includes('unknown')) throw new Error('A page that takes part in the search says no language.');
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  for (const file of files) if (needed.test(file.path) || engines.includes(file.path)) yield file;
}
