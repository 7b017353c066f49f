import { at, court, expect, test } from '../browser/practice-test.ts';

test('from page to page, nothing is asked for outside the site’s own path, and nothing is missing', async ({
  page,
  practice,
  baseURL,
}) => {
  const outside: string[] = [];
  const missing: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL!)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const main = page.getByRole('navigation', { name: 'Main' });

  await page.goto('/');
  await main.getByRole('link', { name: 'Courts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Courts');
  await page.getByRole('main').getByRole('link', { name: court.shortName }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'Link your PACER account' }).first().click();
  await expect(page).toHaveURL(new RegExp(`${at.guide}$`));
  await practice.logIn();
  await practice.press('Utilities');
  await practice.expectTitle('Utilities');
  await main.getByRole('link', { name: 'Practice' }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await page.getByRole('banner').getByRole('link', { name: 'Dry Docket' }).click();
  await expect(page).toHaveURL(baseURL!);
  expect({ outside, missing }).toEqual({ outside: [], missing: [] });
});
