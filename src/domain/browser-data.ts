import { freshBrowser, type World } from './world.ts';

/**
 * Clear browsing data: cached files, cookies, or both. Without its cookies the browser is logged out everywhere. Clearing only
 * one of the two is not enough (prd guide, p. 7).
 */
export function clearData(world: World, what: { files: boolean; cookies: boolean }): World {
  const { browser } = world;
  const stale = {
    ...browser.stale,
    session: browser.stale.session && !what.cookies,
    files: browser.stale.files && !what.files,
    cookies: browser.stale.cookies && !what.cookies,
  };
  return { ...world, browser: what.cookies ? { ...freshBrowser, stale } : { ...browser, stale } };
}

/**
 * Close all windows of the browser: it is logged out. A window that is closed before the data are cleared comes back with them,
 * so closing helps only after clearing (prd guide, p. 7, gives them in this order).
 */
export function closeWindows(world: World): World {
  const { stale } = world.browser;
  return {
    ...world,
    browser: {
      ...freshBrowser,
      stale: { ...stale, session: false, windows: stale.windows && (stale.files || stale.cookies) },
    },
  };
}
