import { expect, it } from 'vitest';
import { accountReasons, cmecfReasons, mfaReasons, pacerReasons } from '../../src/domain/refusal.ts';
import { allCounted, nameOf } from '../model/every-state/counted.ts';
import { plays } from '../model/plays.ts';
import { everyPage } from '../support/pages.ts';

// Kept by `test/model/every-state/`, which runs before.
const counted = allCounted();

it('every play was explored, each once', () => {
  expect(counted.map(nameOf).sort()).toEqual(plays.map(({ name }) => name).sort());
});

it('all plays together reach every page', () => {
  expect([...new Set(counted.flatMap(({ pages }) => pages.map(({ page }) => page)))].sort()).toEqual(everyPage);
});

it('all plays together meet every reason for a refusal', () => {
  const reasons = [...pacerReasons, ...cmecfReasons, ...accountReasons, ...mfaReasons];
  expect([...new Set(counted.flatMap((play) => play.reasons))].sort()).toEqual(reasons.sort());
});
