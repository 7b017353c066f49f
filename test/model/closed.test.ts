import { expect, it } from 'vitest';
import { refusalIn } from '../../src/domain/court.ts';
import type { PageId } from '../../src/simulator/core/names.ts';
import { wordsOf } from '../../src/simulator/core/screen.ts';
import { plays } from './plays.ts';

it.each<[string, PageId, string]>([
  ['prd link legacy', 'court.linkEntry', 'legacy-pacer-account'],
  ['prd link legacy', 'court.linkVerify', 'legacy-pacer-account'],
  ['prd link before-nextgen', 'court.linkEntry', 'nextgen-not-yet'],
  ['prd link-forgot-login usual', 'recovery.newPassword', 'reset-link-invalid'],
  ['pacer recover-password usual', 'forgot.newPassword', 'pacer-link-invalid'],
])('in %s, %s is closed: %s is told, and nothing comes of what is done on it', (name, page, reason) => {
  const { simulator } = plays.find((play) => play.name === name)!;
  const { start, reasonIn, screenOf, step, setting } = simulator;
  const signedIn = page.startsWith('court.') ? { ...start.world.browser, signedIn: 'own' } : start.world.browser;
  const there = { ...start, page, world: { ...start.world, browser: signedIn } };
  expect(reasonIn(there)).toBe(reason);
  const message = refusalIn(setting.place, reasonIn(there)!).message.text;
  expect(wordsOf(screenOf(there)).map(({ text }) => text)).toContain(message);
  for (const type of [
    'court.credentialsSubmitted',
    'court.linkConfirmed',
    'recovery.passwordSubmitted',
    'forgot.submitted',
  ] as const)
    expect(step(there, { type })).toBe(there);
});
