import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Rule } from './project-files.ts';

/** What a file under src belongs to: its folder there, or its name if it is directly in src. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The layers of the product, lowest first: each may import itself and those before it. */
const productLayers = ['domain', 'flow', 'simulator', 'scenarios', 'coach', 'ui', 'search'];

/** What runs while the site is built, or on an author's machine. It may import every layer. */
const buildLayers = [
  'pages',
  'layouts',
  'components',
  'content',
  'styles',
  'content.config.ts',
  'commands',
  'profiles',
];

/** Where schemas are used as values. Everywhere else their types are enough, and zod stays out of the browser. */
const schemaUsers = ['schemas', 'content.config.ts', 'content', 'commands', 'profiles'];

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  // What reads the collections knows nothing of the pages that show them.
  if (from === 'content') return [...productLayers, 'profiles'].includes(to);
  if (buildLayers.includes(from)) return true;
  // Schemas say what content must hold for the domain, so they name its terms, words and reasons.
  if (from === 'schemas') return to === 'domain';
  return productLayers.includes(to) && productLayers.indexOf(to) < productLayers.indexOf(from);
}

/** Dependence goes one way, and schemas are types for everyone but the build. */
export const layersGoOneWay: Rule = (file) => {
  const from = layerOf(file.path);
  if (![...productLayers, ...buildLayers, 'schemas'].includes(from)) {
    return file.path.endsWith('.d.ts') ? [] : [`${file.path}: "${from}" is not a layer of docs/architecture.md`];
  }
  return importsOf(file).flatMap((imported) => {
    if (!imported.from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(file.path), imported.from);
    if (!target.startsWith('src/')) return [`${file.path} reaches out of src: ${imported.from}`];
    const to = layerOf(target);
    const allowed = to === 'schemas' ? imported.typeOnly || schemaUsers.includes(from) : mayImport(from, to);
    return allowed
      ? []
      : [`${file.path} (${from}) must not import ${imported.from} (${to})${to === 'schemas' ? ' as a value' : ''}`];
  });
};

/** A package that belongs to one place, and what that place is. */
const homes: readonly { name: RegExp; home: (path: string) => boolean; says: string }[] = [
  {
    name: /^(?:xstate|@xstate\/.*)(?:\/|$)/,
    home: (path) => path.startsWith('src/simulator/'),
    says: 'XState lives in src/simulator and nowhere else',
  },
  {
    name: /^(?:zod|astro\/zod)(?:\/|$)/,
    home: (path) => path.startsWith('src/schemas/') || path === 'src/content.config.ts',
    says: 'zod lives in src/schemas and src/content.config.ts and nowhere else',
  },
  {
    name: /^(?:preact|preact-render-to-string|astro|astro:.*|@astrojs\/.*|node:.*)(?:\/|$)/,
    home: (path) => !/^src\/(?:domain|simulator|scenarios|coach)\//.test(path),
    says: 'the model knows no page, no framework and no machine',
  },
];

/** Packages stay where they belong. Types count too: they are the first step of the way out. */
export const packagesStayHome: Rule = (file) =>
  importsOf(file).flatMap(({ from }) =>
    homes
      .filter(({ name, home }) => name.test(from) && !home(file.path))
      .map(({ says }) => `${file.path} imports ${from}: ${says}`),
  );
