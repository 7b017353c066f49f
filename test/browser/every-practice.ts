import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** The address of every practice page of the build, from the root: `/practice/<place>/<scenario>/`. */
export const everyPractice: readonly string[] = globSync('practice/*/*/index.html', {
  cwd: 'dist',
})
  .map((file) => `/${dirname(file)}/`)
  .filter((path) => !path.endsWith('/whole-way/'))
  .sort();
