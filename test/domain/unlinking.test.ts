import { describe, expect, it } from 'vitest';
import { canSay, tell } from '../../src/domain/telephone.ts';
import { hasWrongLink, unlinkWrong } from '../../src/domain/unlinking.ts';
import type { World } from '../../src/domain/world.ts';
import { afterNextGen, linkedSince, worldWith } from '../support/worlds.ts';

const right = linkedSince(afterNextGen);
const wrong = { ...right, holder: { first: 'Robin', last: 'Specimen' } };
const world: World = { ...worldWith(), filingAccounts: { right, wrong } };
const withoutWrong: World = { ...world, filingAccounts: { right } };

describe('a wrong link', () => {
  it('is one of two people’s accounts, as of what the practice clock shows', () => {
    expect(hasWrongLink(world)).toBe(true);
    expect(hasWrongLink(withoutWrong)).toBe(false);
    expect(hasWrongLink({ ...world, now: afterNextGen - 1 })).toBe(false);
    expect(hasWrongLink(worldWith())).toBe(false);
  });

  it('is what court staff unlink, and nothing else', () => {
    const after = unlinkWrong(world);
    expect(after.filingAccounts.wrong?.link).toBeNull();
    expect(after.filingAccounts.right).toBe(right);
  });
});

describe('on the telephone', () => {
  it('one asks for it only if there is one, and gives details when asked for them', () => {
    expect(canSay(world, 'unlink', null)).toBe(true);
    expect(canSay(withoutWrong, 'unlink', null)).toBe(false);
    expect(canSay(world, 'unlink-details', null)).toBe(false);
    expect(canSay(world, 'unlink-details', 'reactivate')).toBe(false);
    expect(canSay(world, 'unlink-details', 'unlink')).toBe(true);
    expect(canSay(withoutWrong, 'unlink-details', 'unlink')).toBe(false);
  });

  it('asking alone unlinks nothing; the details do', () => {
    expect(tell(world, 'help-desk', 'unlink').filingAccounts).toBe(world.filingAccounts);
    const after = tell(world, 'help-desk', 'unlink-details');
    expect(hasWrongLink(after)).toBe(false);
    expect(after.told).toEqual(['help-desk:unlink-details']);
  });
});
