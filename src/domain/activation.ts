import { withAccount } from './pacer-account.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { ValueClass } from './terms.ts';
import type { World } from './world.ts';

/** Activate the search with the token that came by U.S. mail (archived login page, 2016). */
export function activateSearch(world: World, token: ValueClass): World | Refusal {
  if (token === 'empty') return refuse('field-missing');
  return token === 'authenticationToken' ? withAccount(world, { search: 'active' }) : refuse('wrong-token');
}
