import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { oldestBrowsers } from './browsers.mjs';
import { fileURLToPath } from 'node:url';
import { contentCheck } from './src/commands/check-content.ts';
import { courtGuideModules } from './src/content/guides/loader.ts';
import { hostFiles } from './src/commands/host-files.ts';
import { ownHashes } from './src/commands/own-hashes.ts';
import { practiceProps } from './src/commands/practice-props.ts';
import { hostFrom } from './src/commands/sitemap.ts';
import { searchIndex } from './src/search/index-build.ts';

/**
 * The practice loads its script when someone engages with it: `client:engage`.
 * @type {import('astro').AstroIntegration}
 */
const engage = {
  name: 'client-engage',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'engage', entrypoint: './src/ui/islands/engage.ts' }),
  },
};

/**
 * In place of Astro's client for Preact, which can fill slots, load signals, and draw where the build has drawn nothing: no practice uses that,
 * and it weighs half a kilobyte.
 * @type {import('vite').Plugin}
 */
const plainClient = {
  name: 'plain-client',
  enforce: 'pre',
  transform: (_, id) =>
    /@astrojs.preact.dist.client\.js/.test(id)
      ? `import { h, hydrate } from 'preact';
         export default (island) => async (Component, props) => island.hasAttribute('ssr') && hydrate(h(Component, props), island);`
      : undefined,
};

/**
 * In place of the code with which Vite preloads what an import on demand imports: the loader of the practice asks for all scripts at once, so
 * that nothing of it is needed, and it weighs a kilobyte.
 * @type {import('vite').Plugin}
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

const host = hostFrom(process.env.SITE);

/** What every practice runs on. Without a chunk of its own, each page with parts that others lack would split it further. */
const inEveryPractice =
  /src.(?:ui.(?:practice.Practice|islands.island)\.tsx|simulator.(?:core.(?:machine|simulator|outcome)|sites.(?:sign-on.(?:site|login|screens)|browser.(?:site|tools|addresses|elsewhere))|devices.(?:telephone.telephone|mailbox.mailbox|clock.clock))\.ts|scenarios.(?:play.(?:beginning|scenario)|people.(?:people|cards))\.ts|domain.email-address\.ts)$|@astrojs.preact.dist.client\.js/;

/** What pages need too that have no practice: whether an office is open. It must not bring the practice along. */
const onOtherPages = /src.domain.(?:instant|office-hours|fill|language)\.ts$/;

export default defineConfig({
  integrations: [contentCheck(), mdx(), preact(), engage, hostFiles(), practiceProps(), ownHashes(), searchIndex],
  output: 'static',
  trailingSlash: 'always',
  // Spaces between inline elements must survive: labels stand in the middle of sentences.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [courtGuideModules(fileURLToPath(new URL('content', import.meta.url))), plainClient, withoutPreloading],
    build: {
      modulePreload: false,
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      rolldownOptions: {
        // Astro marks what belongs into a page's head in each file of content; that this is lost in the bundle is as it should be.
        checks: { moduleLevelDirective: false },
        output: {
          codeSplitting: {
            groups: [
              { name: 'hours', test: onOtherPages, priority: 1 },
              { name: 'practice', test: inEveryPractice },
            ],
          },
        },
      },
    },
  },
  // A host may serve the site below a path: `BASE=/guides/ npm run build`.
  base: process.env.BASE ?? '/',
  // Only a build that knows its host has a sitemap, and pictures beside shared links: `SITE=https://guides.example.org`.
  ...(host && { site: host.origin }),
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "form-action 'none'",
        "object-src 'none'",
        "base-uri 'none'",
      ],
    },
  },
});
