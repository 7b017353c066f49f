import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import { newPhone, type Phone } from '../../domain/phone.ts';
import { authenticator } from '../../simulator/devices/phone/authenticator.ts';
import { mfaWithPhone } from '../../simulator/practices/mfa-with-phone.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { type MfaDifferences, ownMfa, startWithMfa } from './start-with-mfa.ts';

/** What differs from the plain beginning with a phone. */
interface PhoneDifferences extends MfaDifferences {
  /** What differs on the phone; null if the person has none. */
  readonly phone?: Partial<Phone> | null;
  /** Up to how many apps can be added. */
  readonly appsInPlay?: number;
}

/** The beginning of a scenario about the second factor with the phone and its passcodes. */
export const startWithPhone = (
  place: Place,
  { phone, appsInPlay = 0, world, ...differences }: PhoneDifferences = {},
): Start =>
  startWithMfa({ practice: mfaWithPhone, authenticator }, place, {
    isAddingInPlay: ({ apps }) => apps.length < appsInPlay,
    ...differences,
    world: { phone: phone === null ? null : { ...newPhone, ...phone }, ...world },
  });

/** An app of the practice person that has the first key. None of its passcodes was used yet. */
export const ownApp = { key: 'first', nickname: 'Alex-old-phone', lastStep: null } as const;

/** Does the phone at hand show passcodes that the account takes? */
export function hasWorkingPhone(moment: Moment): boolean {
  const { phone } = moment.world;
  return phone?.isAtHand === true && ownMfa(moment).apps.some(({ key }) => phone.keys.includes(key));
}
