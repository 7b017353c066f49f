import { readdirSync } from 'node:fs';

/** The addresses of all pages of the build that is tested. */
export const builtPaths: readonly string[] = readdirSync('dist', {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort();
