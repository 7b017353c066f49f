import { gzipSync } from 'node:zlib';

/** Where the screen of a small phone ends, and how much slower than this machine it is. */
const phone = { viewport: { width: 412, height: 823 }, slower: 4 };

/**
 * Weighs one guide in a fresh browser, before and after someone engages with its simulator; then walks the scenario
 * with the coach's button and times each click to the next paint.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {string} path
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function weigh(browser, origin, path) {
  const context = await browser.newContext({ viewport: phone.viewport });
  const page = await context.newPage();
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });

  const files = weighFiles(page);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  const before = await files.sum();

  const practice = page.getByRole('region', { name: 'Practice', exact: true });
  await practice.getByRole('textbox').first().focus();
  const next = practice.getByRole('button', { name: 'Show me the next step' });
  await next.waitFor();
  await page.waitForLoadState('networkidle');
  const after = await files.sum();
  const phoneThere = (await practice.getByRole('region', { name: 'Practice phone' }).count()) > 0;

  const paints = await timeClicks(page, practice, next);
  await context.close();
  return [
    { what: `${path} before engagement, everything`, measured: before.all, allowed: 30, unit: 'kB' },
    { what: `${path} before engagement, JavaScript`, measured: before.script, allowed: 5, unit: 'kB' },
    {
      what: `${path} simulator running, JavaScript`,
      measured: after.script,
      allowed: phoneThere ? 70 : 50,
      unit: 'kB',
    },
    {
      what: `${path} click to paint, 95th percentile of ${paints.length}`,
      measured: percentile(paints, 95),
      allowed: 50,
      unit: 'ms',
    },
  ];
}

/**
 * Adds up what a page loads, gzip, in kB; scripts inside the HTML count as JavaScript too.
 * @param {import('@playwright/test').Page} page
 */
function weighFiles(page) {
  /** @type {Promise<{ all: number, script: number }>[]} */
  const weights = [];
  page.on('requestfinished', (request) => {
    weights.push(
      (async () => {
        const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
        const all = gzipSync(body).length / 1000;
        if (request.resourceType() === 'script') return { all, script: all };
        if (request.resourceType() !== 'document') return { all, script: 0 };
        const inline = [...body.toString().matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)]
          .map((match) => match[1])
          .join('');
        return { all, script: inline === '' ? 0 : gzipSync(inline).length / 1000 };
      })(),
    );
  });
  return {
    async sum() {
      const done = await Promise.all(weights);
      return {
        all: done.reduce((sum, one) => sum + one.all, 0),
        script: done.reduce((sum, one) => sum + one.script, 0),
      };
    },
  };
}

/**
 * Lets the coach play the scenario to its end, and gives the time of each click to the next paint, in ms.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} practice
 * @param {import('@playwright/test').Locator} next
 * @returns {Promise<number[]>}
 */
async function timeClicks(page, practice, next) {
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { clickTimes: times });
    document.addEventListener(
      'click',
      (event) => {
        const start = event.timeStamp;
        // The frame after the next one begins when the next one is painted.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  const complete = practice.getByText('Scenario complete');
  for (let click = 0; click < 60 && (await complete.count()) === 0 && (await next.isEnabled()); click++) {
    await next.click();
    await page.waitForFunction((count) => /** @type {any} */ (globalThis).clickTimes.length > count, click);
  }
  return page.evaluate(() => /** @type {any} */ (globalThis).clickTimes);
}

/**
 * @param {number[]} values
 * @param {number} percent
 */
function percentile(values, percent) {
  if (values.length === 0) throw new Error('Nothing was clicked.');
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.ceil((percent / 100) * sorted.length) - 1]);
}
