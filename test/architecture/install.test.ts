import { expect, it } from 'vitest';
import { difference } from '../../.ci/installed.mjs';

const manifest = { devDependencies: { a: '1.0.0' } };
const entry = { version: '1.0.0', integrity: 'sha512-a' };
const lock = { packages: { '': manifest, 'node_modules/a': entry } };

it('installs nothing if everything is there', () => {
  expect(difference(lock, { packages: { 'node_modules/a': entry } }, manifest)).toBeUndefined();
});

it('does not ask for optional packages of other systems', () => {
  const optional = { ...entry, optional: true };
  const wanted = { packages: { ...lock.packages, 'node_modules/a-win32': optional } };
  expect(difference(wanted, { packages: { 'node_modules/a': entry } }, manifest)).toBeUndefined();
});

it.each([
  ['nothing is installed', undefined],
  ['a package is missing', { packages: {} }],
  ['a version is old', { packages: { 'node_modules/a': { ...entry, version: '0.9.0' } } }],
  ['a file is another', { packages: { 'node_modules/a': { ...entry, integrity: 'sha512-b' } } }],
])('installs when %s', (_, installed) => {
  expect(difference(lock, installed, manifest)).toBeTypeOf('string');
});

it('installs when a dependency was added by hand, so that npm complains', () => {
  const more = { devDependencies: { ...manifest.devDependencies, b: '1.0.0' } };
  expect(difference(lock, { packages: { 'node_modules/a': entry } }, more)).toContain('package.json');
});
