import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { allCounted } from '../../test/model/every-state/counted.ts';
import { placeOf } from '../../test/support/content.ts';
import { paceOf, slowdownFor } from './pace.mjs';

/** How many scenarios, the largest, and how many of their states, those where the coach took longest at full speed, are measured in the browser. */
const largest = 2;
const slowestStates = 40;

/**
 * Every scenario under every circumstance in every place, with the number of its states, as the tests of the model have counted them; the
 * largest first. Throws if those tests have not run.
 */
export function explored() {
  const counted = allCounted();
  if (counted.length === 0) throw new Error('No states have been counted: run `npm run test:unit` first.');
  return counted.toSorted((a, b) => b.states - a.states);
}

/**
 * How long the coach takes to answer, in Chromium slowed down, in any state of the largest scenarios.
 * @param {import('@playwright/test').Browser} browser
 * @param {ReturnType<typeof explored>} scenarios
 * @returns {Promise<import('../bench.mjs').Measurement[]>}
 */
export async function timeCoach(browser, scenarios) {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle() });
  const cpu = await page.context().newCDPSession(page);
  const results = [];
  for (const { place, scenario, variant, states } of scenarios.slice(0, largest)) {
    await cpu.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const statesInBrowser = await page.evaluate(
      ({ profile, ids, howMany }) => /** @type {any} */ (globalThis).bench.prepare(profile, ...ids, howMany),
      { profile: placeOf(place), ids: [scenario, variant], howMany: slowestStates },
    );
    if (statesInBrowser !== states)
      throw new Error(`${scenario}: ${statesInBrowser} states in the browser, ${states} outside`);
    await cpu.send('Emulation.setCPUThrottlingRate', { rate: slowdownFor(await paceOf(browser)) });
    const measured = await page.evaluate(() => /** @type {any} */ (globalThis).bench.slowestAnswer());
    results.push({
      what: `${place}/${scenario} (${variant}) coach’s slowest answer`,
      measured,
      allowed: 200,
      unit: 'ms',
    });
  }
  await page.close();
  return results;
}

/** What runs in the page, as one script that sets `bench`. */
async function bundle() {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./in-the-page.mjs', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [built] = [output].flat();
  const chunk = built && 'output' in built ? built.output.find((file) => file.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundle for the browser has no script.');
  return chunk.code;
}
