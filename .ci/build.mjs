// Builds the site into dist/, and keeps how long that took, in seconds: it is one of the budgets.
import './on-project-node.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildTime } from './build-time.mjs';

const start = performance.now();
const { status } = spawnSync(process.execPath, ['.ci/astro.mjs', 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
mkdirSync(dirname(buildTime), { recursive: true });
writeFileSync(buildTime, String((performance.now() - start) / 1000));
process.exit(status ?? 1);
