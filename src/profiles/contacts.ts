import type { Contact } from '../domain/court.ts';
import { minutesOf } from '../domain/office-hours.ts';
import type { ContactEntry } from '../schemas/wordings.ts';
import type { Grading } from './grading.ts';

/**
 * A contact as the practice reaches it. In: its entry, and what can be said to it. A contact with only an e-mail address can only be
 * written to; a contact with neither number nor address is on the practice telephone, without a number.
 */
export function contactFrom(entry: ContactEntry, topics: ContactEntry['topics'], grading: Grading): Contact {
  const hours = entry.hours?.value;
  return {
    id: entry.id,
    role: entry.role,
    phone: entry.phone?.value ?? null,
    email: entry.email?.value ?? null,
    canBeCalled: entry.phone !== undefined || entry.email === undefined,
    ...(hours && {
      hours: { from: minutesOf(hours.from), until: minutesOf(hours.until), timeZone: hours.timeZone },
    }),
    topics: topics.map((topic) => ({
      id: topic.id,
      says: grading.words(topic.says),
      answer: grading.words(topic.answer),
    })),
  };
}
