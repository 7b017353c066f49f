/**
 * How every test and measurement starts the browser. In: a browser as `findBrowser` gives it, and the facts about this
 * machine that matter (for tests). Out: Playwright's launch options.
 * @param {import('./chromium.mjs').Browser} browser
 * @param {{ isRoot: boolean, isCi: boolean }} [machine]
 */
export function launchOptions(browser, machine = thisMachine()) {
  return {
    executablePath: browser.path,
    args: [
      // The sandbox of Chromium does not start for root, nor in most containers. Elsewhere it stays on.
      ...(machine.isRoot || machine.isCi ? ['--no-sandbox'] : []),
      // The browser's own traffic would otherwise mix with the site's, and hang where there is no network.
      '--disable-background-networking',
      '--disable-component-update',
      // A machine that only runs tests has none, and looking for one takes time.
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

/** The facts that decide about the sandbox. */
function thisMachine() {
  return { isRoot: process.getuid?.() === 0, isCi: Boolean(process.env.CI) };
}
