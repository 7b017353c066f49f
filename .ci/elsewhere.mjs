/**
 * The second build that is tested: for a known host, below a path, as a court might serve it. Its files lie below the same path in
 * `root`, so that any file server of that folder has them at their addresses.
 */
export const elsewhere = {
  site: 'https://guides.example.org',
  base: '/some/path/',
  root: '.elsewhere',
  folder: '.elsewhere/some/path',
};
