/** Headers for a part of the site. */
export interface HeaderRule {
  /** The files that it is for: a path below the site's own, with `*` for any rest. */
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The headers that a host should send. Everything that a page can say for itself is in its HTML (above all the Content Security Policy);
 * these are the rest, which only a header can say. docs/hosting.md has them for hosts of other kinds.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    files: '*',
    headers: {
      // Nobody may put a page that looks like a login into a frame. Browsers ignore this directive in a page's own policy.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Their names change with their contents. Caching is set only here: hosts join the values of two rules, so "*" must not set it.
    files: '_astro/*',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
];

/** The file `_headers`, which several hosts of static sites read. In: the path that the site is served below, with its slashes. */
export const headersFile = (base: string): string =>
  headerRules
    .map(({ files, headers }) =>
      [`${base}${files}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
