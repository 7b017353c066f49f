import type { Place } from '../domain/court.ts';
import { mfaReasons, type Reason } from '../domain/refusal.ts';
import { type PracticeId, practices } from '../simulator/practices/list.ts';

const isOfSecondFactor = (reason: string): boolean => (mfaReasons as readonly Reason[]).includes(reason as Reason);

/** A place as a practice needs it: without the words of the second factor if the practice has none. */
export const placeFor = (practice: PracticeId, place: Place): Place =>
  practices[practice].factor !== 'none'
    ? place
    : {
        ...place,
        pacer: { ...place.pacer, mfa: null },
        refusals: Object.fromEntries(Object.entries(place.refusals).filter(([reason]) => !isOfSecondFactor(reason))),
      };
