// Installs the packages of package-lock.json where they are missing or out of date, and makes sure that the project's
// own Node.js is among them. This file and what it imports must run on any Node.js from 20 up, with nothing installed.
import { fileURLToPath } from 'node:url';
import { difference, projectNodeVersion, readJson } from './installed.mjs';
import { npm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const manifest = readJson('package.json');
const nodeWanted = manifest.devDependencies.node;

const reason =
  difference(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'), manifest) ??
  (projectNodeVersion(root) === nodeWanted ? undefined : `Node.js ${nodeWanted} is not installed`);

if (reason) {
  console.log(`Installing packages: ${reason}.`);
  // Building takes the development dependencies: NODE_ENV=production must not leave them out.
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    console.error('\nThe packages could not be installed. The reason stands above.');
    process.exit(1);
  }
}

const node = projectNodeVersion(root);
if (node !== nodeWanted) {
  console.error(
    `The project runs on its own Node.js ${nodeWanted}, but node_modules/.bin/node ` +
      (node ? `is ${node}.` : 'does not start.') +
      '\nIts install script has not run, or could not download it. Run:\n\n    npm rebuild node --foreground-scripts\n',
  );
  process.exit(1);
}
