// Builds the site for another place than the root of an unknown host: what works there too works everywhere.
import './on-project-node.mjs';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { elsewhere } from './elsewhere.mjs';

const { base, site, root, folder } = elsewhere;
rmSync(root, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['.ci/astro.mjs', 'build', '--outDir', folder], {
  stdio: 'inherit',
  env: { ...process.env, BASE: base, SITE: site },
});
process.exit(status ?? 1);
