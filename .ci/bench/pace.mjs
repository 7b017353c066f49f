/**
 * How long the piece of work below took on the machine on which the budgets were set, in ms. Machines differ by more than the budgets
 * leave room for, and one machine differs from day to day where it is shared, so a measurement in ms says nothing without this one. Worked
 * out from one build, whose clicks took half as long on that machine as on one that needs 32 ms.
 */
export const reference = 16;

/** What a click in the practice is made of: objects that are built, compared and sorted, elements that are made and laid out. */
function work() {
  const start = performance.now();
  const place = document.body.appendChild(document.createElement('div'));
  for (let round = 0; round < 4; round++) {
    const states = Array.from({ length: 4000 }, (_, index) => ({
      page: `p${index % 97}`,
      fields: [index % 5, index % 7],
    }));
    const names = new Map(states.map((state) => [JSON.stringify(state), state]));
    const sorted = [...names.keys()].sort();
    place.replaceChildren(
      ...sorted.slice(0, 400).map((name) => {
        const row = document.createElement('p');
        row.textContent = name;
        return row;
      }),
    );
    if (place.getBoundingClientRect().height === 0) throw new Error('nothing was laid out');
  }
  place.remove();
  return performance.now() - start;
}

/**
 * How long this machine takes for the known piece of work, in ms: the median of many runs, since a machine that begins fast may not
 * stay that way.
 * @param {import('@playwright/test').Browser} browser
 */
export async function paceOf(browser) {
  const page = await browser.newPage();
  const times = [];
  for (let round = 0; round < 31; round++) times.push(await page.evaluate(work));
  await page.close();
  return amongSorted(times, 0.5);
}

/**
 * @param {number[]} times
 * @param {number} share how many of them are shorter
 */
const amongSorted = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? Number.NaN;

/**
 * Follows the pace of this machine while something is measured: where it is shared, it changes from second to second. In: the browser, and how
 * much its CPU is slowed for what is measured. Out: `look`, to be called now and then in between, and at the end `factor`: by which a time that was
 * measured meanwhile is multiplied to be what a phone needs at least. It takes the machine to have been as slow all along as in its slowest moments:
 * on a quiet one those are like the others, and on a busy one nothing faster is certain.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} slower
 */
export async function followPace(browser, slower) {
  const page = await browser.newPage();
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: slower });
  /** @type {number[]} */
  const times = [];
  const look = async () => void times.push(await page.evaluate(work));
  // The first ones take longer: what runs for the first time is not compiled yet.
  for (let warming = 0; warming < 24; warming++) await look();
  times.length = 0;
  await look();
  return {
    look,
    factor: async () => {
      await look();
      await page.close();
      return (4 * reference) / amongSorted(times, 0.9);
    },
  };
}

/**
 * How much to slow this machine's CPU down, so that it is four times as slow as the machine on which the budgets were set: by four
 * there, by less on a slower machine. Never by more than four, and never sped up.
 * @param {number} pace
 */
export const slowdownFor = (pace) => Math.max(1, Math.min(4, (4 * reference) / pace));
