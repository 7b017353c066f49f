/** An address of this site as content and pages write it: from the root, with a slash at the end or a fragment. */
export type SiteAddress = `/${string}`;

/** Where the site lives on its host: `/`, or a path such as `/guides/`. */
const root = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address to put into a link or a script element. The only place that knows below which path the site is served. */
export const href = (address: string): string => `${root}${address}`;

/** The inverse: the address of a page as content writes it. In: the path of the request while the page is built. */
export const addressOf = (pathname: string): string =>
  root !== '' && pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
