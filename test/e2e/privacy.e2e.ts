import type { BrowserContext, Page } from '@playwright/test';
import type { PracticePage } from '../browser/practice-page.ts';
import { at, expect, menus, pagesWithLinking, test } from '../browser/practice-test.ts';

/** A text that is on no card and in no source: wherever it is found, it was typed. */
const secret = 'Zanzibar-Quill-7731';

/** Everything that leaves the page, or could: requests with their headers and bodies, and the console. */
function recordTraffic(context: BrowserContext): { requests: string[]; console: string[] } {
  const traffic = { requests: [] as string[], console: [] as string[] };
  context.on('request', async (request) => {
    const sent = [request.method(), request.url(), request.postData() ?? ''];
    traffic.requests.push(sent.join(' '));
    traffic.requests.push(JSON.stringify(await request.allHeaders().catch(() => ({}))));
  });
  context.on('console', (message) => traffic.console.push(message.text()));
  return traffic;
}

/** Every place in the browser that outlives the field: storage, address, history, title, and the HTML. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: JSON.stringify(Object.entries(localStorage)),
    session: JSON.stringify(Object.entries(sessionStorage)),
    address: location.href,
    history: JSON.stringify(history.state),
    window: window.name,
    title: document.title,
    html: document.documentElement.outerHTML,
    cookies: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
  }));

/** Types the secret into every field on the whole way, where it is refused or sent away, and goes on anyway. */
async function typeItEverywhere(practice: PracticePage): Promise<void> {
  for (const field of ['Username', 'Password', 'Client Code']) await practice.field(field).fill(secret);
  await practice.press('Login');
  await practice.expectWords('Invalid username or password');
  await practice.goTo(`https://${secret}.example/${secret}?${secret}#${secret}`);
  await practice.expectTitle('Not part of this practice');
  await practice.goTo(secret);
  await practice.press('Go to the court’s CM/ECF site');
  await practice.logIn();
  await practice.openLinkUtility();
  for (const field of ['CM/ECF login', 'CM/ECF password']) await practice.field(field).fill(secret);
  await practice.press('Submit');
  await practice.expectWords('The CM/ECF login or password is not valid.');
  await practice.coachButton('Undo').click();
  await practice.askCoach();
  await practice.transcript();
  await practice.press('Query');
  await practice.expectTitle('Query');
}

for (const [place, path] of pagesWithLinking) {
  test(`${place}: what is typed into any field is found nowhere`, async ({ context, page, practice }) => {
    const traffic = recordTraffic(context);
    await practice.open(path);
    await practice.wake();
    await typeItEverywhere(practice);
    const kept = await keptBy(page);
    const where = Object.entries({ ...kept, ...traffic })
      .filter(([, value]) => String(value).includes(secret))
      .map(([name]) => name);
    expect(where, 'places where the typed value was found').toEqual([]);
    expect(kept.session, 'the session itself is kept, so the look was not in vain').toContain('court.menuOpened');

    await page.reload();
    await practice.expectTitle('Query');
    expect(JSON.stringify(await keptBy(page))).not.toContain(secret);
    expect(traffic.requests.join('\n')).not.toContain(secret);
  });
}

test('while it is in a field, it is in no attribute and in no storage either', async ({ practice, page }) => {
  await practice.open(at.link);
  await practice.wake();
  await practice.field('Password').fill(secret);
  await practice.address.fill(secret);
  const { html, session, local, address } = await keptBy(page);
  expect({ html: html.includes(secret), kept: `${session}${local}${address}`.includes(secret) }).toEqual({
    html: false,
    kept: false,
  });
});

test('a whole run asks only for the site’s own files, sets no cookie, and breaks no policy', async ({
  context,
  page,
  practice,
  baseURL,
}) => {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation: (what: string) => void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  const requests: { method: string; url: string; type: string }[] = [];
  context.on('request', (request) =>
    requests.push({ method: request.method(), url: request.url(), type: request.resourceType() }),
  );
  await practice.open(at.guide);
  await practice.wake();
  await page.waitForLoadState('networkidle');
  const loaded = requests.length;
  await practice.beLed(() => practice.coachButton('Do it for me').click());
  await practice.expectMenuBar(menus.filing);

  expect(requests.slice(loaded), 'requests after the practice had loaded').toEqual([]);
  expect(requests.filter(({ url }) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual([]);
  expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
  // One file is fetched before the practice begins: its props.
  const fetched = requests.filter(({ type }) => type === 'fetch').map(({ url }) => new URL(url).pathname);
  expect(fetched).toEqual([expect.stringMatching(/\/_astro\/practice\.[0-9a-f]{10}\.json$/)]);
  const others = requests.filter(({ type }) => type !== 'fetch').map(({ type }) => type);
  // Browsers with a window ask for the icon as well.
  expect(new Set(others.filter((type) => type !== 'other'))).toEqual(new Set(['document', 'script', 'stylesheet']));
  expect(await context.cookies()).toEqual([]);
  expect(violations).toEqual([]);
});

test('every page has a policy that forbids what the practice never does', async ({ page }) => {
  await page.goto(at.link);
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  for (const directive of ["default-src 'self'", "connect-src 'self'", "form-action 'none'", "base-uri 'none'"]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toContain('unsafe');
});

test.describe('a form that someone smuggles in', () => {
  // The policy reports it on the console, which is what this test wants.
  test.use({ quiet: undefined });

  test('is not sent', async ({ page }) => {
    await page.goto(at.link);
    const wasBlocked = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      });
      const form = document.createElement('form');
      form.innerHTML = '<input name="a" value="b">';
      document.body.append(form);
      form.submit();
      return violation;
    });
    expect(wasBlocked).toBe('form-action');
  });
});

for (const [place, path] of pagesWithLinking) {
  test(`${place}: no field invites a password manager or a suggestion`, async ({ practice, page }) => {
    await practice.open(path);
    await practice.logIn();
    await practice.openLinkUtility();
    const fields = practice.practice.getByRole('textbox');
    expect(await fields.count()).toBeGreaterThan(2);
    for (const field of await fields.all()) {
      await expect(field).toHaveAttribute('type', 'text');
      await expect(field).toHaveAttribute('autocomplete', 'off');
      await expect(field).toHaveAttribute('spellcheck', 'false');
      expect(await field.getAttribute('name'), 'a field without a name is never sent').toBeNull();
    }
    await expect(page.locator('form, [type=password]')).toHaveCount(0);
  });
}
