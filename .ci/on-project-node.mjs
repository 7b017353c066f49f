// The scripts of package.json that start with this file run on the project's own Node.js or not at all.
import { readFileSync } from 'node:fs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
if (process.versions.node !== devDependencies.node) {
  console.error(
    `This runs on Node.js ${devDependencies.node}, which the project brings along; here it is ${process.versions.node}.\n` +
      'Run `npm start` or `npm test` once: they install it. After that, `npm run` finds it.',
  );
  process.exit(1);
}
