import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Type something on a site that is not PACER's: a value of one's own is given away with that. */
export const giveAway = (world: World, typed: ValueClass): World =>
  typed === 'pacerUsername' || typed === 'pacerPassword' ? { ...world, gaveAway: true } : world;
