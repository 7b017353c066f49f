import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtFiles, dist, findings, pageFrom, pageWith } from './built-page.ts';
import {
  fieldsAreNotSent,
  loadsOnlyItsOwn,
  nothingInline,
  policyIsTight,
  sheetLoadsOnlyItsOwn,
  unknownFiles,
} from './safety.ts';

const policy = (content: string, body = '') =>
  pageFrom(
    '/',
    `<html><head><meta http-equiv="content-security-policy" content="${content}"></head><body>${body}</body></html>`,
  );
const tight = "default-src 'self'; connect-src 'self'; form-action 'none'; object-src 'none'; base-uri 'none'";

it.each([
  { rule: nothingInline, bad: pageWith('<p style="color: red">a</p>') },
  { rule: nothingInline, bad: pageWith('<p onclick="go()">a</p>') },
  { rule: policyIsTight, bad: pageWith('') },
  { rule: policyIsTight, bad: policy(`${tight}; script-src 'self' 'unsafe-inline'`) },
  { rule: policyIsTight, bad: policy(tight.replace("form-action 'none'; ", '')) },
  { rule: policyIsTight, bad: policy(`${tight}; script-src 'self'`, '<script>go()</script>') },
  {
    rule: policyIsTight,
    bad: policy(`${tight}; script-src 'self' 'sha256-Ya0pUYrC7nM5Cn/056TyVuEiz6dFGrzmkWzgON0pF0U='`),
  },
  { rule: policyIsTight, bad: policy(`${tight}; img-src https://example.com`) },
  { rule: policyIsTight, bad: policy(`${tight}; script-src 'self' 'wasm-unsafe-eval'`) },
  { rule: loadsOnlyItsOwn, bad: pageWith('<img src="https://example.com/a.png" alt="a">') },
  { rule: loadsOnlyItsOwn, bad: pageWith('', '<link rel="stylesheet" href="//example.com/a.css">') },
  { rule: loadsOnlyItsOwn, bad: pageWith('<form action="https://example.com/"></form>') },
  { rule: fieldsAreNotSent, bad: pageWith('<input type="text" name="login">') },
  { rule: fieldsAreNotSent, bad: pageWith('<input type="password">') },
])('$rule.name holds, and can fail', ({ rule, bad }) => {
  expect(findings(rule)).toEqual([]);
  expect(rule(bad)).not.toEqual([]);
});

it('accepts a tight policy', () => {
  expect(policyIsTight(policy(tight))).toEqual([]);
});

it('only files of known kinds are in the build', () => {
  expect(unknownFiles(builtFiles)).toEqual([]);
  expect(unknownFiles(['index.html', 'courts/prd.yaml', 'practice.js.map', 'courts/a.json'])).toHaveLength(3);
});

it('style sheets load nothing from elsewhere', () => {
  const sheets = builtFiles
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`${dist}/${file}`, 'utf8'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap(sheetLoadsOnlyItsOwn)).toEqual([]);
  expect(sheetLoadsOnlyItsOwn('a { background: url(https://example.com/a.png) }')).toHaveLength(1);
});
