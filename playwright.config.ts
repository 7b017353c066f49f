import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/browser/chromium.mjs';
import { launchOptions } from './test/browser/launch.mjs';

const port = Number(process.env.TEST_PORT ?? 4399);
/** The build to test; another folder while working on the tests. */
const dist = process.env.DIST ?? 'dist';
/** The path below which the build has its addresses, with its slashes. The files lie below the same path in that folder. */
const base = process.env.BASE ?? '/';

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  // A machine may be busy with something else: these only end what hangs.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: launchOptions(findBrowser()),
    trace: 'off',
  },
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.e2e.ts' },
    { name: 'a11y', testMatch: 'a11y/**/*.a11y.ts' },
  ],
  // A plain file server without rewriting: what works here works wherever the files are put.
  webServer: {
    command: `node node_modules/sirv-cli/bin.js ${dist} --quiet --host 127.0.0.1 --port ${port}`,
    // sirv prefers these two variables to its options.
    env: { HOST: '127.0.0.1', PORT: String(port) },
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
