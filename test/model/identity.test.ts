import { expect, it } from 'vitest';
import type { PracticeEvent } from '../../src/simulator/core/names.ts';
import { wayOf } from '../support/ways.ts';
import { plays } from './plays.ts';

const waited: PracticeEvent = { type: 'clock.waited' };

it.each(plays.filter(({ scenario }) => scenario.id === 'link-with-mfa'))(
  'when a link was made plays no part in $name: only whether there is one does',
  ({ simulator, variant }) => {
    const { replay, step, identityOf } = simulator;
    const { states } = wayOf(simulator, variant.isGoal);
    const names = states.find(({ page }) => page === 'court.linkVerify')!;
    // So long after the login that no passcode from then would be taken any more.
    const early = replay([waited, waited, waited, waited], names);
    const late = step(early, waited);
    expect(identityOf(late)).toBe(identityOf(early));
    const confirmed: PracticeEvent = { type: 'court.linkConfirmed' };
    expect(identityOf(step(late, confirmed))).toBe(identityOf(step(early, confirmed)));
    expect(step(late, confirmed).page).toBe('court.linkDone');
  },
);
