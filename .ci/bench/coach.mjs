import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { explore } from '../../src/coach/explore.ts';
import { scenariosAt } from '../../src/scenarios/all.ts';
import { variantsIn } from '../../src/scenarios/scenario.ts';
import { startState } from '../../src/simulator/simulator.ts';
import { courtIds, placeOf } from '../../test/support/content.ts';
import { paceOf, slowdownFor } from './pace.mjs';

/** Measured in the browser: the largest scenarios, in the states where the coach took longest unhurried. */
const largest = 2;
const slowestStates = 40;

/**
 * Every scenario under every circumstance in every place, with the number of its states; the largest first.
 * @returns {{ place: string, scenario: string, variant: string, states: number }[]}
 */
export function explored() {
  return ['pacer', ...courtIds]
    .flatMap((place) =>
      scenariosAt(place).flatMap((scenario) =>
        variantsIn(scenario, placeOf(place)).map((variant) => {
          // Ten times what is allowed: a scenario that is too large shall be counted, not only refused.
          const { size } = explore(startState(variant.start(placeOf(place))), 1_000_000);
          return { place, scenario: scenario.id, variant: variant.id, states: size };
        }),
      ),
    )
    .sort((one, other) => other.states - one.states);
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
    const found = await page.evaluate(
      ({ profile, ids, howMany }) => /** @type {any} */ (globalThis).bench.prepare(profile, ...ids, howMany),
      { profile: placeOf(place), ids: [scenario, variant], howMany: slowestStates },
    );
    if (found !== states) throw new Error(`${scenario}: ${found} states in the browser, ${states} outside`);
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
  const chunk = built && 'output' in built ? built.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundle for the browser has no script.');
  return chunk.code;
}
