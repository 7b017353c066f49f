import { globSync, statSync } from 'node:fs';

/**
 * The addresses of all guides in a built site: those of the courts, of PACER, and of multifactor authentication.
 * @param {string} folder
 */
export function guidePages(folder) {
  return globSync(['courts/*/*/index.html', 'pacer/*/index.html', 'mfa/*/index.html'], { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/**
 * The heaviest guide of a court, and of the others: the one with the most on it is the slowest. With `THOROUGH` of each guide, among its places.
 * @param {string} folder
 * @param {readonly string[]} pages
 */
export function heaviestOfEach(folder, pages) {
  const file = (/** @type {string} */ path) => `${folder}${path}index.html`;
  const size = (/** @type {string} */ path) => statSync(file(path)).size;
  const groups = Map.groupBy(pages, (path) =>
    process.env.THOROUGH ? path.split('/').at(-2) : path.startsWith('/courts/'),
  );
  return [...groups.values()].map((group) => group.toSorted((a, b) => size(b) - size(a))[0] ?? '');
}

/** The pages that ask people what they need. They are read in a hurry. */
export const questionPages = ['/start/', '/tonight/'];

/** Lists of tasks that begin with each kind of sites: a court, one with a phone, PACER, its forms, the phone, the codes. */
const lists = ['link', 'sign-in.link', 'recover-password.link', 'upgrade.link', 'lost-phone.link', 'backup-codes.link'];

/**
 * The practice of a whole way in one court, for each of these lists: courts run the same script.
 * @param {string} folder
 */
export function wholeWays(folder) {
  const [page = ''] = globSync('practice/*/whole-way/index.html', { cwd: folder }).sort();
  return lists.map((list) => `/${page.replaceAll('\\', '/').replace(/index\.html$/, '')}#${list}`);
}
