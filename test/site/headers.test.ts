import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headerRules, headersFile } from '../../src/commands/headers.ts';
import { builtFiles, dist } from './built-page.ts';

const everywhere = headerRules.find((rule) => rule.files === '*')?.headers ?? {};
const hosting = readFileSync('docs/hosting.md', 'utf8');

it('every file has the headers that pages cannot set themselves', () => {
  expect(everywhere['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  expect(everywhere['X-Content-Type-Options']).toBe('nosniff');
  expect(everywhere['Referrer-Policy']).toBe('no-referrer');
  expect(everywhere['Permissions-Policy']).toMatch(/^[a-z]+=\(\)(?:, [a-z]+=\(\))*$/);
});

it('no header is set by two rules, because hosts join their values', () => {
  const names = headerRules.flatMap(({ headers }) => Object.keys(headers));
  expect(names).toEqual([...new Set(names)]);
});

it('the build has the file that hosts read', () => {
  expect(readFileSync(`${dist}/_headers`, 'utf8')).toBe(headersFile('/'));
  expect(headersFile('/some/path/').match(/^\/.*/gm)).toEqual(['/some/path/*', '/some/path/_astro/*']);
});

it('only files whose names change with what is in them are kept for good', () => {
  const kept = builtFiles.filter((file) => file.startsWith('_astro/'));
  expect(kept.length).toBeGreaterThan(3);
  expect(kept.filter((file) => !/\.[\w-]{8,}\.\w+$/.test(file))).toEqual([]);
});

it('docs/hosting.md has every header for each host that it describes', () => {
  const sections = hosting.split(/^## /m).filter((section) => /^(?:nginx|Apache)/.test(section));
  expect(sections).toHaveLength(2);
  for (const section of sections) {
    for (const [name, value] of headerRules.flatMap(({ headers }) => Object.entries(headers))) {
      expect(section).toContain(`${name} `);
      expect(section).toContain(`"${value}"`);
    }
  }
});
