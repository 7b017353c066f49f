import { anew, type World } from './world.ts';

/**
 * Clear browsing data: cached files, cookies, or both. Without its cookies the browser is logged out everywhere. It is not enough to
 * clear only one of the two (prd guide, p. 7).
 */
export function clearData(world: World, what: { files: boolean; cookies: boolean }): World {
  const browser = what.cookies ? anew(world.browser) : world.browser;
  const { stale } = browser;
  const files = stale.files && !what.files;
  const cookies = stale.cookies && !what.cookies;
  return { ...world, browser: { ...browser, stale: { ...stale, files, cookies } } };
}

/**
 * Close all windows of the browser: it is logged out. A window that is closed before the data are cleared comes back with them,
 * so closing helps only after clearing (prd guide, p. 7, gives them in this order).
 */
export function closeWindows(world: World): World {
  const browser = anew(world.browser);
  const { stale } = browser;
  const windows = stale.windows && (stale.files || stale.cookies);
  return { ...world, browser: { ...browser, stale: { ...stale, windows } } };
}
