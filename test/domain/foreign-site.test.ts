import { describe, expect, it } from 'vitest';
import { giveAway } from '../../src/domain/foreign-site.ts';
import { terms, type ValueClass } from '../../src/domain/terms.ts';
import { worldWith } from '../support/worlds.ts';

const world = worldWith();
const secrets: readonly ValueClass[] = ['pacerUsername', 'pacerPassword'];

describe('typing on a site that is not PACER’s', () => {
  it.each(secrets)('gives %s away, and changes nothing else', (typed) => {
    expect(giveAway(world, typed)).toEqual({ ...world, gaveAway: true });
  });

  it('gives nothing away with anything else', () => {
    const rest = (['empty', 'other', 'wrong-case', ...terms] as const).filter((term) => !secrets.includes(term));
    for (const typed of rest) expect(giveAway(world, typed)).toBe(world);
  });

  it('cannot be taken back', () => {
    const after = giveAway(world, 'pacerPassword');
    for (const typed of ['empty', 'other', 'pacerUsername'] as const)
      expect(giveAway(after, typed).gaveAway).toBe(true);
  });
});
