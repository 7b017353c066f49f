import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Type something on a site that is not PACER's: this gives away any value of the person's own. */
export const giveAway = (world: World, typed: ValueClass): World =>
  typed === 'pacerUsername' || typed === 'pacerPassword' ? { ...world, gaveAway: true } : world;
