import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Plugin } from 'vite';
import { guidesOfCourts, type ReadGuide } from './read.ts';

/** Where a guide of a court is taken to be: at the path of the court's own text, whether or not it has one. */
const pathOf = ({ id }: ReadGuide): string => `content/guides/${id}.mdx`;

/**
 * All guides as one collection: those of PACER and MFA, each a file, and those of courts, put together from their templates. In: what loads the
 * files. Whoever changes a file while the site is served sees it at once.
 */
export const allGuides = (files: Loader): Loader => ({
  name: 'guides',
  load: async (context) => {
    const { config, store, watcher, logger } = context;
    const content = fileURLToPath(new URL('content', config.root));
    const addThoseOfCourts = async () => {
      for (const guide of guidesOfCourts(content)) {
        const { id, front, body } = guide;
        const data = await context.parseData({ id, data: { ...front } });
        const digest = context.generateDigest({ front, body });
        // The text is compiled where it is shown: the plugin below gives it, as if it stood in this file.
        store.set({ id, data, body, digest, filePath: pathOf(guide), deferredRender: true });
      }
    };
    await files.load(context);
    await addThoseOfCourts();
    watcher?.on('change', (path) => {
      if (/^(?:guides|courts)\/|^[a-z]+\.yaml$/.test(relative(content, path).replaceAll('\\', '/')))
        // A mistake while one writes is told, and the guides stay as they were.
        addThoseOfCourts().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
    });
  },
});

/** A guide by its path; what belongs to it, such as styles, Astro asks for by the same path and a query. */
const guideFile = /content[\\/]guides[\\/].*\.mdx(?:\?astroPropagatedAssets)?$/;

/** Gives the text of a court’s guide to whoever imports the file of that name: the template’s and the court’s own, put together. */
export function courtGuideModules(content: string): Plugin {
  let guides: Map<string, ReadGuide> | null = null;
  const guideAt = (path: string) => {
    const [, id] =
      /content\/guides\/([a-z]+\/[a-z-]+)\.mdx(?:\?astroPropagatedAssets)?$/.exec(path.replaceAll('\\', '/')) ?? [];
    guides ??= new Map(guidesOfCourts(content).map((guide) => [guide.id, guide]));
    return id === undefined ? undefined : guides.get(id);
  };
  return {
    name: 'court-guides',
    enforce: 'pre',
    resolveId: {
      filter: { id: guideFile },
      handler: (path) => (guideAt(path) ? path : undefined),
    },
    load: {
      filter: { id: guideFile },
      handler(path) {
        const guide = guideAt(path);
        if (!guide) return undefined;
        const [court = '', name = ''] = guide.id.split('/');
        for (const file of [`guides/court/${name}.mdx`, `courts/${court}.yaml`])
          this.addWatchFile(`${content}/${file}`);
        return guide.body;
      },
    },
    hotUpdate: () => {
      guides = null;
    },
  };
}
