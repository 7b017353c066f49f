// The browser tests once more, against a build that is served below a path. What does not depend on the path is tagged @once, and
// left out. Arguments go to Playwright.
import './on-project-node.mjs';
import { spawnSync } from 'node:child_process';
import { buildElsewhere } from './build-elsewhere.mjs';

const base = '/some/path/';
const { root, remove } = buildElsewhere({ base });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--project=e2e', '--grep-invert=@once', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, BASE: base, DIST: root } },
);
remove();
process.exit(status ?? 1);
