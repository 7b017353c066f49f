import type { Contact, TopicId } from './court.ts';
import { wallClock } from './instant.ts';
import { hasWrongLink, unlinkWrong } from './unlinking.ts';
import type { World } from './world.ts';

/**
 * Does anyone answer at this hour? By the contact's own clock, Monday to Friday. Where no source gives hours, the practice
 * telephone answers; the page says that the hours are not known. Court holidays are not known either.
 */
export function answers(contact: Contact, now: World['now']): boolean {
  if (!contact.hours) return true;
  const { weekday, minutes } = wallClock(now, contact.hours.timeZone);
  return weekday >= 1 && weekday <= 5 && minutes >= contact.hours.from && minutes < contact.hours.until;
}

/**
 * Is there anything to say on this topic? In: the topic and what was said last in this call. One cannot report names that one
 * has not seen, and gives details only when asked for them.
 */
export function canSay(world: World, topic: TopicId, said: string | null): boolean {
  switch (topic) {
    case 'names-do-not-match':
      return world.mismatchSeen;
    case 'unlink':
      return hasWrongLink(world);
    case 'unlink-details':
      return said === 'unlink' && hasWrongLink(world);
    case 'reactivate':
      return true;
  }
}

/** Has this contact been told this? */
export const wasTold = (world: World, contact: string, topic: TopicId): boolean =>
  world.calls.includes(`${contact}:${topic}`);

/**
 * Tell a contact something. The call is remembered once; "reactivate" makes the PACER Service Center activate the practice
 * person's deactivated accounts, "unlink-details" makes the court's staff unlink what is wrong (prd guide, p. 7).
 */
export function tell(world: World, contact: string, topic: TopicId): World {
  const calls = [...new Set([...world.calls, `${contact}:${topic}`])].sort();
  if (topic === 'unlink-details') return { ...unlinkWrong(world), calls };
  if (topic !== 'reactivate') return { ...world, calls };
  const pacerAccounts = Object.fromEntries(
    Object.entries(world.pacerAccounts).map(([id, one]) => [id, { ...one, standing: 'active' as const }]),
  );
  return { ...world, calls, pacerAccounts };
}
