import { expect, it } from 'vitest';
import { noClientOnly, noPackageHost, noPasswordFields, noTestLeftOut } from './hygiene.ts';
import { findings, projectFiles } from './project-files.ts';

const all = projectFiles();

it('looks at the whole project', () => {
  expect(all.map((file) => file.path)).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'README.md']),
  );
});

// The bad cases are put together here, so that this file is not one itself.
it.each([
  {
    name: 'noClientOnly',
    rule: noClientOnly,
    path: 'src/pages/a.astro',
    bad: ['<Frame client', 'only="preact" />'].join(':'),
  },
  {
    name: 'noClientOnly',
    rule: noClientOnly,
    path: 'content/guides/a.mdx',
    bad: ['<Frame client', 'only />'].join(':'),
  },
  {
    name: 'noPasswordFields',
    rule: noPasswordFields,
    path: 'src/ui/a.tsx',
    bad: ['<input type=', '/>'].join('"password"'),
  },
  {
    name: 'noPasswordFields',
    rule: noPasswordFields,
    path: 'src/ui/a.tsx',
    bad: ["{ type: '", "' }"].join('password'),
  },
  {
    name: 'noPackageHost',
    rule: noPackageHost,
    path: 'package-lock.json',
    bad: ['"x": "https://reg', 'istry.example.org/x"'].join(''),
  },
  {
    name: 'noPackageHost',
    rule: noPackageHost,
    path: 'package-lock.json',
    bad: '  "resolved": "http://example.org/x.tgz",',
  },
  { name: 'noTestLeftOut', rule: noTestLeftOut, path: 'test/a.test.ts', bad: ['it', "only('a', () => {})"].join('.') },
  {
    name: 'noTestLeftOut',
    rule: noTestLeftOut,
    path: 'test/e2e/a.e2e.ts',
    bad: ['test.describe', "skip('a')"].join('.'),
  },
])('$name holds, and refuses $bad', ({ rule, path, bad }) => {
  expect(findings(rule, all)).toEqual([]);
  expect(rule({ path, source: `first\n${bad}\n` })).toHaveLength(1);
});
