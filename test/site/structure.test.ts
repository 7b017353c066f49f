import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages, dist, findings, pageFrom, pageWith } from './built-page.ts';
import { headingsNest, idsAreUnique, isWholePage, titlesAreUnique, topicsAreKnown } from './structure.ts';

const topic = (content: string) => pageWith('', `<meta name="dry-docket:topics" content="${content}">`);

it.each([
  {
    rule: isWholePage,
    bad: pageFrom('/', '<html><head><title>T</title></head><body><h1>a</h1><h1>b</h1></body></html>'),
  },
  { rule: headingsNest, bad: pageWith('<h1>a</h1><h3>b</h3>') },
  { rule: idsAreUnique, bad: pageWith('<p id="a">a</p><p id="a">b</p>') },
  { rule: topicsAreKnown, bad: topic('link-steps weather') },
  { rule: topicsAreKnown, bad: topic('link-steps link-done link-fail unlink') },
])('$rule.name holds, and can fail', ({ rule, bad }) => {
  expect(findings(rule)).toEqual([]);
  expect(rule(bad)).not.toEqual([]);
});

it('no two pages have the same title', () => {
  expect(titlesAreUnique(builtPages)).toEqual([]);
  expect(titlesAreUnique([pageWith('a'), pageWith('b')])).toHaveLength(1);
});

it('every guide names its topics', () => {
  const guides = builtPages.filter((page) => /^\/(?:courts|pacer|mfa)\/[^/]+\/[^/]+\/$/.test(page.address));
  const silent = guides.filter((page) => page.root.querySelector('meta[name="dry-docket:topics"]') === null);
  expect(silent.map((page) => page.address)).toEqual([]);
});

it('the HTML is valid', async () => {
  // With the rules of .htmlvalidate.json, but for landmarks: pictures of screens have them too, and are inert, which this
  // validator does not know. The accessibility tests do.
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const validate = (html: string) =>
    validator.validateString(html, `${dist}/page.html`, { rules: { 'unique-landmark': 'off' } });
  const reports = await Promise.all(
    builtPages.map(async ({ address, html }) => {
      // Astro puts this one style into the body, before the first island.
      const { results } = await validate(html.replace(/<style>astro-island[^<]*<\/style>/, ''));
      return results.flatMap(({ messages }) =>
        messages.map((message) => `${address}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
      );
    }),
  );
  expect(reports.flat()).toEqual([]);
  expect((await validate('<p><div></div></p>')).valid).toBe(false);
});
