import type { Contact } from '../../domain/court.ts';
import type { Instant } from '../../domain/instant.ts';
import { canSay } from '../../domain/telephone.ts';
import type { Wording } from '../../domain/wording.ts';
import type { Control } from '../core/screen.ts';
import { contactsOf, type Moment } from '../core/context.ts';

/** Words of a control of a device: ours. */
export const ours = (text: string): Wording => ({ text, grade: 'illustrative' });

/** What the practice telephone shows and lets one do. */
export interface TelephoneView {
  readonly status: 'idle' | 'connected' | 'unanswered';
  /** Whom the scenario can call, each with the control that dials. */
  readonly contacts: readonly { readonly contact: Contact; readonly call: Control }[];
  /** Who is on the line; null when nobody is. */
  readonly talkingTo: Contact | null;
  /** What can be said now. */
  readonly topics: readonly Control[];
  /** What was answered last. */
  readonly answer: Wording | null;
  readonly hangUp: Control | null;
}

/** The telephone in a moment; null in a scenario without one. */
export function telephoneViewOf({ setting, call, world, telephone: status }: Moment): TelephoneView | null {
  const known = contactsOf(setting).filter((one) => one.canBeCalled);
  if (known.length === 0) return null;
  const talkingTo = call === null ? null : (known.find((one) => one.id === call.contact) ?? null);
  const topics =
    status === 'connected' && talkingTo
      ? talkingTo.topics.filter((one) => setting.topics.includes(one.id) && canSay(world, one.id, call?.said ?? null))
      : [];
  return {
    status,
    contacts: known.map((contact) => ({
      contact,
      call: {
        label: ours(setting.place.devices.call.replace('{role}', contact.role)),
        event: { type: 'telephone.dialed', contact: contact.id },
      },
    })),
    talkingTo,
    topics: topics.map((topic) => ({ label: topic.says, event: { type: 'telephone.said', topic: topic.id } })),
    answer: talkingTo?.topics.find((one) => one.id === call?.said)?.answer ?? null,
    hangUp:
      status === 'idle' ? null : { label: ours(setting.place.devices.hangUp), event: { type: 'telephone.hungUp' } },
  };
}

/** What the practice clock shows and the moments it can be set to. */
export interface ClockView {
  readonly now: Instant;
  /** The time as words, by the court's clock. */
  readonly shows: string;
  readonly moments: readonly Control[];
}

/** An instant in words, by the clocks of a time zone: "March 10, 2026 at 10:00 AM"; in full, with the day of the week before it. */
export const momentInWords = (
  at: Instant,
  timeZone: string,
  dateStyle: 'long' | 'full' = 'long',
  timeStyle: 'short' | 'medium' = 'short',
): string => new Intl.DateTimeFormat('en-US', { timeZone, dateStyle, timeStyle }).format(at);

/** The clock in a moment; null in a scenario whose clock cannot be moved. */
export function clockViewOf({ setting, world }: Moment): ClockView | null {
  const { now } = world;
  const { timeZone, devices } = setting.place;
  const canRun = setting.codes !== null;
  const moments = setting.isClockAtHand(world) ? setting.moments : [];
  if (moments.length < 2 && !canRun) return null;
  return {
    now,
    // Where codes count, seconds do.
    shows: momentInWords(now, timeZone, 'full', canRun ? 'medium' : 'short'),
    moments: [
      ...(canRun ? [{ label: ours(devices.wait), event: { type: 'clock.waited' as const } }] : []),
      ...moments
        .filter((one) => one !== now)
        .map((to) => ({
          label: ours(devices.moveClock.replace('{moment}', momentInWords(to, timeZone))),
          event: { type: 'clock.moved' as const, to },
        })),
    ],
  };
}
