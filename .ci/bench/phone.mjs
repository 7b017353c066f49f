/** A small phone: its window, and how much slower than this machine it is, unless this machine is slow itself (`pace.mjs`). */
export const phone = { viewport: { width: 412, height: 823 }, slower: 4 };

/**
 * A page in a fresh browser with nothing stored, as slow as the phone.
 * @param {import('@playwright/test').Browser} browser
 */
export async function phonePage(browser) {
  const context = await browser.newContext({ viewport: phone.viewport });
  const page = await context.newPage();
  const cpu = await context.newCDPSession(page);
  await cpu.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });
  return page;
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
