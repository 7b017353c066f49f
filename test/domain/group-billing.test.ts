import { describe, expect, it } from 'vitest';
import { leaveGroup } from '../../src/domain/group-billing.ts';
import type { World } from '../../src/domain/world.ts';
import { pacer, worldWith } from '../support/worlds.ts';

const inGroup = { ...pacer, billedTo: 'administrative' } as const;
const world: World = {
  ...worldWith({ browser: { signedIn: 'own' } }),
  pacerAccounts: { own: inGroup, colleague: inGroup },
};

describe('taking an account off its PACER Administrative Account', () => {
  const after = leaveGroup(world);

  it('lets its holder pay again, and switches its search off', () => {
    expect(after.pacerAccounts.own).toEqual({ ...pacer, billedTo: 'holder', search: 'inactive' });
  });

  it('does not deactivate it: it can still file', () => {
    expect(after.pacerAccounts.own?.standing).toBe('active');
  });

  it('leaves the other accounts of the firm alone', () => {
    expect(after.pacerAccounts.colleague).toBe(inGroup);
  });

  it('changes nothing where nobody is signed in', () => {
    const nobody = { ...world, browser: { ...world.browser, signedIn: null } };
    expect(leaveGroup(nobody)).toBe(nobody);
  });
});
