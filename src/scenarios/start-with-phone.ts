import type { Place } from '../domain/court.ts';
import { type Mfa, notEnrolled } from '../domain/mfa.ts';
import { newPhone, type Phone } from '../domain/phone.ts';
import type { World } from '../domain/world.ts';
import { authenticator } from '../simulator/authenticator.ts';
import { mfaSites } from '../simulator/mfa-sites.ts';
import { type PracticeState, type Start, worldOf } from '../simulator/simulator.ts';
import { beginning, type Differences } from './beginning.ts';
import { ownPair, personalCard } from './cards.ts';
import { linkedSomewhere, ownPacerAccount } from './people.ts';

/** What differs from the plain beginning with a second factor. */
interface PhoneDifferences extends Differences {
  readonly mfa?: Partial<Mfa>;
  /** What differs on the phone; null where there is none. */
  readonly phone?: Partial<Phone> | null;
  /** May the account file? */
  readonly isFiler?: boolean;
  /** Up to how many apps can be added. */
  readonly appsInPlay?: number;
}

/** Nobody knows the security code before the message is read. */
const hides = ({ mailbox }: World) => (mailbox.securityCode === 'read' ? [] : (['securityCode'] as const));

/** The beginning of a scenario about the second factor: the practice person, who files, before PACER's login page, with a phone. */
export const startWithPhone = (
  place: Place,
  { mfa, phone, isFiler = true, appsInPlay = 0, world, ...differences }: PhoneDifferences = {},
): Start =>
  beginning(
    {
      place,
      court: null,
      sites: mfaSites,
      authenticator,
      card: {
        ...ownPair,
        emailAddress: personalCard.emailAddress ?? '',
        securityCode: '482913',
        nickname: 'Alex-phone',
      },
      accounts: {
        pacerAccounts: { own: { ...ownPacerAccount, mfa: { ...notEnrolled, ...mfa } } },
        filingAccounts: isFiler ? { own: linkedSomewhere(place) } : {},
      },
    },
    {
      hides,
      parts: ['mfa'],
      isAddingInPlay: ({ apps }) => apps.length < appsInPlay,
      ...differences,
      world: { phone: phone === null ? null : { ...newPhone, ...phone }, ...world },
    },
  );

/** An app of the practice person that has the first key, and no code of it was used. */
export const ownApp = { key: 'first', nickname: 'Alex-old-phone', lastStep: null } as const;

/** The second factor of the person's own account. */
export const ownMfa = (state: PracticeState): Mfa => worldOf(state).pacerAccounts.own?.mfa ?? notEnrolled;

/** Does the phone at hand show passcodes that the account takes? */
export function hasWorkingPhone(state: PracticeState): boolean {
  const { phone } = worldOf(state);
  return phone?.isAtHand === true && ownMfa(state).apps.some(({ key }) => phone.keys.includes(key));
}
