// The browser tests of all that addresses have a part in, once more, against a build that is served below a path. Arguments go to
// Playwright.
import './on-project-node.mjs';
import { spawnSync } from 'node:child_process';
import { buildElsewhere } from './build-elsewhere.mjs';

const base = '/some/path/';
// Links, scripts, storage, search, and the fragments that open a step. What a scenario does is the same everywhere.
const aboutAddresses = [
  'base-path',
  'loading',
  'navigation',
  'replay',
  'search',
  'steps',
  'transitions',
  'without-script',
];
const { root, remove } = buildElsewhere({ base });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--project=e2e', ...aboutAddresses, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, BASE: base, DIST: root } },
);
remove();
process.exit(status ?? 1);
