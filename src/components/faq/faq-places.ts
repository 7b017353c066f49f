import { fill } from '../../domain/fill.ts';

/**
 * The addresses that a question's front matter means. In: an address, in which `{court}` may stand for each court that the
 * question speaks of; those courts, none meaning all; all courts. Out: one address for each court, or the one that was given.
 */
export function placesOf(address: string, of: readonly string[], courts: readonly string[]): string[] {
  if (!address.includes('{court}')) return [address];
  const meant = courts.filter((court) => of.length === 0 || of.includes(court));
  return meant.map((court) => fill(address, { court }));
}

/** The parts of the address of a practice: the place, the scenario, and the moment at which it begins, if it names one. */
export function practiceAt(address: string): { place: string; scenario: string; moment: string | null } | null {
  const [, place, scenario, moment] = /^\/practice\/([^/]+)\/([^/]+)\/(?:#(.+))?$/.exec(address) ?? [];
  return place === undefined || scenario === undefined ? null : { place, scenario, moment: moment ?? null };
}

/**
 * The address of a place in one court. A fragment that names a step which guides of other courts have and this court's has not is left
 * out: courts differ in their steps. In: the address, the ids of the steps of this court's guide, those of all guides.
 */
export function placeInCourt(address: string, own: readonly string[], all: readonly string[]): string {
  const [page = '', fragment = ''] = address.split('#');
  return all.includes(fragment) && !own.includes(fragment) ? page : address;
}
