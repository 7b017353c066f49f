// Bundled and run in Chromium, where the coach works: every state of a scenario, and how long the coach takes to answer in it.
import { createCoach } from '../../src/coach/coach.ts';
import { explore } from '../../src/coach/explore.ts';
import { scenarioOf } from '../../src/scenarios/all.ts';
import { variantOf } from '../../src/scenarios/play/scenario.ts';
import { simulatorOf } from '../../src/simulator/core/simulator.ts';

/** @typedef {import('../../src/simulator/core/moment.ts').State} State */

/** @type {{ coach: import('../../src/coach/coach.ts').Coach, slowest: State[] } | undefined} */
let scenario;

/** @param {State} state */
function answerTime(state) {
  const start = performance.now();
  scenario?.coach.advise(state);
  return performance.now() - start;
}

/**
 * Explores a scenario, builds the coach's table, and finds the states in which the coach takes longest.
 * @param {import('../../src/domain/court.ts').Place} place
 * @param {string} scenarioId
 * @param {string} variantId
 * @param {number} howMany
 */
export function prepare(place, scenarioId, variantId, howMany) {
  const variant = variantOf(scenarioOf(scenarioId), place, variantId);
  const simulator = simulatorOf(variant.start(place));
  const coach = createCoach(simulator, variant.isGoal);
  coach.prepare(Number.POSITIVE_INFINITY, () => 0);
  scenario = { coach, slowest: [] };
  const timed = [...explore(simulator).values()].map(({ state }) => ({ state, time: answerTime(state) }));
  timed.sort((a, b) => b.time - a.time);
  scenario.slowest = timed.slice(0, howMany).map(({ state }) => state);
  return timed.length;
}

/** The longest answer of the coach in the states found before, in ms. */
export const slowestAnswer = () => Math.max(...(scenario?.slowest.map(answerTime) ?? [Number.NaN]));
