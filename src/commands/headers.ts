/** Headers for a part of the site. */
export interface HeaderRule {
  /** Which files: a path below the site's own, `*` for any rest. */
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What a host should send. Everything that a page can say for itself is in its HTML (the Content Security Policy above all); these
 * are the things that only a header can say. docs/hosting.md has them for hosts of other kinds.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    files: '*',
    headers: {
      // Nobody may put a page that looks like a login into a frame. In a page's own policy browsers ignore this directive.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Their names change with what is in them. Only here: hosts join the values of two rules, so "*" must say nothing of caches.
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
