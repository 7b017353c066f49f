import { followPace, paceOf, slowdownFor } from './pace.mjs';

/** The window of a small phone. */
const viewport = { width: 412, height: 823 };

/**
 * A page in a fresh browser with nothing stored, in the window of a phone; as slow as this machine is.
 * @param {import('@playwright/test').Browser} browser
 */
export const phonePage = async (browser) => (await browser.newContext({ viewport })).newPage();

/**
 * The same, as slow as a phone, with what follows the pace of this machine: where it is shared, it changes from second to second.
 * @param {import('@playwright/test').Browser} browser
 */
export async function slowPhonePage(browser) {
  const slower = slowdownFor(await paceOf(browser));
  const page = await phonePage(browser);
  const cpu = await page.context().newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, pace: await followPace(browser, slower) };
}

/**
 * Opens the practice, which is folded away on a phone; that is what loads it. Out: the practice.
 * @param {import('@playwright/test').Page} page
 */
export async function openPractice(page) {
  const practice = page.getByRole('region', { name: 'Practice', exact: true });
  await practice.getByRole('button', { name: 'Open the practice' }).click();
  await practice.getByRole('button', { name: 'Show me the next step' }).waitFor();
  await page.waitForLoadState('networkidle');
  return practice;
}
