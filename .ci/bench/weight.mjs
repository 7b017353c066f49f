import { gzipSync } from 'node:zlib';
import { openPractice, phonePage } from './phone.mjs';

/**
 * Weighs one guide in a fresh browser, before and after someone engages with its simulator.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function weigh(browser, address) {
  const { page, files, before, path, results } = await load(browser, address);
  const practice = await openPractice(page);
  const after = await files.sum();
  if (after.script <= before.script) throw new Error(`${address}: the practice has loaded no script.`);
  const isPhoneThere = (await practice.getByRole('region', { name: 'Practice phone' }).count()) > 0;
  await page.context().close();
  return [
    ...results,
    {
      what: `${path} simulator running, JavaScript`,
      measured: after.script,
      allowed: isPhoneThere ? 70 : 50,
      unit: 'kB',
    },
  ];
}

/**
 * Weighs one page that has no simulator, by what a guide may weigh before anyone engages with its own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function weighPage(browser, address) {
  const { page, results } = await load(browser, address);
  await page.context().close();
  return results;
}

/**
 * Weighs the practice of a whole way at its first stage, which its address asks for. It may weigh 5 kB more than that of a guide: the list of its
 * stages, and the chain of people through them (ADR 0017).
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function weighWay(browser, address) {
  const page = await phonePage(browser);
  const files = weighFiles(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const practice = page.getByRole('region', { name: 'Practice', exact: true });
  await practice.getByRole('button', { name: 'Show me the next step' }).waitFor();
  await page.waitForLoadState('networkidle');
  const { script } = await files.sum();
  const isPhoneThere = (await practice.getByRole('region', { name: 'Practice phone' }).count()) > 0;
  await page.context().close();
  const { pathname, hash } = new URL(address);
  return [
    {
      what: `${pathname}${hash} first stage, JavaScript`,
      measured: script,
      allowed: isPhoneThere ? 75 : 55,
      unit: 'kB',
    },
  ];
}

/**
 * Loads a page in a fresh browser. Out: the page, what it has loaded, and that against what is allowed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function load(browser, address) {
  const page = await phonePage(browser);
  const files = weighFiles(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = await files.sum();
  const path = new URL(address).pathname;
  const results = [
    { what: `${path} before engagement, everything`, measured: before.all, allowed: 30, unit: 'kB' },
    { what: `${path} before engagement, JavaScript`, measured: before.script, allowed: 5, unit: 'kB' },
  ];
  return { page, files, before, path, results };
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
        all: done.reduce((sum, { all }) => sum + all, 0),
        script: done.reduce((sum, { script }) => sum + script, 0),
      };
    },
  };
}
