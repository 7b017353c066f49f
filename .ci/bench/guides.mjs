import { globSync } from 'node:fs';

/**
 * The addresses of all courts' guides in a built site.
 * @param {string} folder
 */
export function guidePages(folder) {
  return globSync('courts/*/*/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
