import { gzipSync } from 'node:zlib';

/**
 * Types one letter into the search: how long until the first results are there, and what was loaded for them. In: a page of a
 * fresh browser, as slow as a phone, which is closed afterwards, and what follows the pace of this machine.
 * @param {Awaited<ReturnType<typeof import('./phone.mjs').slowPhonePage>>} phone
 * @param {string} origin
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function timeSearch({ page, pace }, origin) {
  await page.goto(`${origin}/search/`, { waitUntil: 'domcontentloaded' });

  /** @type {Promise<number>[]} */
  const weights = [];
  page.on('requestfinished', (request) => {
    weights.push(
      (async () => {
        const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
        // What Pagefind writes is compressed already.
        return /\.(?:pf_\w+|pagefind)$/.test(request.url()) ? body.length : gzipSync(body).length;
      })(),
    );
  });
  await page.evaluate(() => {
    const list = /** @type {Element} */ (document.querySelector('main ol'));
    const times = { key: 0, results: 0 };
    Object.assign(globalThis, { searchTimes: times });
    document.addEventListener('keydown', () => (times.key ||= performance.now()), { capture: true });
    new MutationObserver(() => {
      if (list.children.length > 0) times.results ||= performance.now();
    }).observe(list, { childList: true });
  });
  const results = page.getByRole('main').getByRole('list', { name: 'Results' }).getByRole('listitem');
  await pace.look();
  await page.getByRole('main').getByRole('searchbox').press('l');
  await results.first().waitFor();
  await page.waitForLoadState('networkidle');
  await pace.look();
  const times = await page.evaluate(() => /** @type {any} */ (globalThis).searchTimes);
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  await page.context().close();
  const measured = (times.results - times.key) * (await pace.factor());
  return [
    { what: 'first search results after the first key', measured, allowed: 400, unit: 'ms' },
    { what: 'loaded for them', measured: bytes / 1000, allowed: 150, unit: 'kB' },
  ];
}
