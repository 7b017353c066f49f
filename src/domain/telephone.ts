import type { Contact } from './court.ts';
import type { TopicId } from './topics.ts';
import { isOpen } from './office-hours.ts';
import { hasWrongLink, unlinkWrong } from './unlinking.ts';
import type { World } from './world.ts';

/**
 * Does anyone answer at this hour? The hours are by the contact's own clock, Monday to Friday. Where no source gives hours, the practice
 * telephone always answers, and the page says that the hours are not known. Court holidays are not known either.
 */
export const answers = (contact: Contact, now: World['now']): boolean =>
  contact.hours === undefined || isOpen(contact.hours, now);

/**
 * Is there anything to say on this topic? In: the topic and what was said last in this call. A caller cannot report names that they
 * have not seen, and gives details only when asked for them.
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
    case 'forgotten-pacer-username':
    case 'forgotten-login':
    case 'no-second-factor':
      return true;
  }
}

/** Has this contact been told this, by telephone or by letter? */
export const wasTold = (world: World, contact: string, topic: TopicId): boolean =>
  world.told.includes(`${contact}:${topic}`);

/** The world after a contact has acted on what it was told. */
function acted(world: World, topic: TopicId): World {
  switch (topic) {
    // The court's staff unlink the wrong accounts (prd guide, p. 7).
    case 'unlink-details':
      return unlinkWrong(world);
    // The PACER Service Center activates the practice person's accounts, and their search (prd guide, p. 7; notices of 2025).
    case 'reactivate':
      return {
        ...world,
        pacerAccounts: Object.fromEntries(
          Object.entries(world.pacerAccounts).map(([id, account]) => [
            id,
            { ...account, standing: 'active' as const, search: 'active' as const },
          ]),
        ),
      };
    // The clerk's office gives back the login and the password (cod guide, step 3); that it sends messages is our assumption.
    case 'forgotten-login':
      return { ...world, mailbox: { ...world.mailbox, username: 'arrived', reset: 'fresh' } };
    // The answer is the username itself; without a second factor, no source says what the PACER Service Center does.
    case 'no-second-factor':
    case 'forgotten-pacer-username':
    case 'names-do-not-match':
    case 'unlink':
      return world;
  }
}

/** Tell a contact something. The world remembers it once, and the contact does what it can about it. */
export function tell(world: World, contact: string, topic: TopicId): World {
  const told = [...new Set([...world.told, `${contact}:${topic}`])].sort();
  return { ...acted(world, topic), told };
}

/** The last topic that was written to a contact, if its answer is in the mailbox; otherwise null. */
export const lastWritten = ({ mailbox }: World, contact: string): TopicId | null =>
  mailbox.answer?.contact === contact ? mailbox.answer.topic : null;

/** Write to a contact: the same as telling, and an answer comes to the mailbox, unless the requested message itself is the answer. */
export function write(world: World, contact: string, topic: TopicId): World {
  const after = tell(world, contact, topic);
  if (topic === 'forgotten-login') return after;
  return { ...after, mailbox: { ...after.mailbox, answer: { contact, topic } } };
}
