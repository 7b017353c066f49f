import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { elsewhere } from './.ci/elsewhere.mjs';
import { findBrowser } from './test/browser/chromium.mjs';
import { launchOptions } from './test/browser/launch.mjs';
import { thorough } from './test/browser/thorough.ts';

/** `npm run test:thorough` runs what `npm test` leaves to it, and no other: `test/browser/thorough.ts`. */
const only = process.env.THOROUGH ? { grep: thorough } : { grepInvert: thorough };

const port = Number(process.env.TEST_PORT ?? 4399);

/** A plain file server without rewriting: what works here works wherever the files are put. */
const server = (folder: string, path: string, at: number) => ({
  command: `node node_modules/sirv-cli/bin.js ${folder} --quiet --host 127.0.0.1 --port ${at}`,
  // sirv prefers these two variables to its options.
  env: { HOST: '127.0.0.1', PORT: String(at) },
  url: `${origin(at)}${path}404.html`,
  reuseExistingServer: false,
  timeout: 60_000,
});
const origin = (at: number) => `http://127.0.0.1:${at}`;

// A page lives for seconds: making its scripts faster takes longer than running them as they are.
const launch = launchOptions(findBrowser());

export default defineConfig({
  testDir: 'test',
  ...only,
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // One more than cores: a page waits now and then.
  workers: Math.max(2, availableParallelism() + 1),
  reporter: 'list',
  // A machine may be busy with something else: these only end what hangs.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: { ...launch, args: [...launch.args, '--js-flags=--no-opt --no-maglev'] },
    trace: 'off',
    // A fade between pages that a busy machine comes too late for is dropped, with a line in the log. `transitions.e2e.ts` asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A window of its own for every test takes longer than most tests. What is stored, and what was routed, is cleared between them.
    reuseContext: true,
  },
  projects: [
    // The site may be served below a path. Used there, it works at the root as well; pages are looked at there.
    { name: 'e2e', testMatch: 'e2e/**/*.e2e.ts', use: { baseURL: origin(port) + elsewhere.base } },
    { name: 'a11y', testMatch: 'a11y/**/*.a11y.ts', use: { baseURL: `${origin(port + 1)}/` } },
  ],
  webServer: [server(elsewhere.root, elsewhere.base, port), server('dist', '/', port + 1)],
});
