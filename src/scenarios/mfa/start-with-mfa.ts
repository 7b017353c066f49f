import type { Moment } from '../../simulator/core/moment.ts';
import type { Place } from '../../domain/court.ts';
import { type Mfa, notEnrolled } from '../../domain/mfa.ts';
import type { World } from '../../domain/world.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import { beginning, type Differences, type Plain } from '../play/beginning.ts';
import { ownPair, personalCard } from '../people/cards.ts';
import { linkedSomewhere, ownPacerAccount } from '../people/people.ts';

/** What differs from the plain beginning with a second factor. */
export interface MfaDifferences extends Differences {
  readonly mfa?: Partial<Mfa>;
  /** May the account file? */
  readonly isFiler?: boolean;
}

/** Nobody knows the security code before the message is read. */
const hides = ({ mailbox }: World) => (mailbox.securityCode === 'read' ? [] : (['securityCode'] as const));

/**
 * The beginning of a scenario about the second factor: the practice person, who files, is at PACER's login page. In: its sites, and what
 * makes its codes.
 */
export const startWithMfa = (
  factor: Pick<Plain, 'practice' | 'codes' | 'authenticator'>,
  place: Place,
  { mfa, isFiler = true, ...differences }: MfaDifferences,
): Start =>
  beginning(
    {
      ...factor,
      place,
      court: null,
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
    { hides, parts: ['mfa'], ...differences },
  );

/** The second factor of the person's own account. */
export const ownMfa = (moment: Moment): Mfa => moment.world.pacerAccounts.own?.mfa ?? notEnrolled;
