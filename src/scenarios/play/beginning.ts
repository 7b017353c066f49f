import type { CourtProfile, Place } from '../../domain/court.ts';
import type { TopicId } from '../../domain/topics.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Card, Term } from '../../domain/terms.ts';
import { emptyMailbox, freshBrowser, type World } from '../../domain/world.ts';
import type { Authenticator, Codes } from '../../simulator/core/codes.ts';
import type { Part, Setting } from '../../simulator/core/moment.ts';
import type { PageId } from '../../simulator/core/names.ts';
import type { Start } from '../../simulator/core/simulator.ts';
import type { Practice } from '../../simulator/core/practice.ts';
import { practiceMorning } from '../people/moments.ts';

/** How a scenario's beginning differs from the plain beginning of its place. */
export interface Differences {
  readonly card?: Card;
  readonly hides?: (world: World) => readonly Term[];
  readonly world?: Partial<World>;
  readonly page?: PageId;
  readonly moments?: readonly Instant[];
  readonly isClockAtHand?: Setting['isClockAtHand'];
  readonly topics?: readonly TopicId[];
  readonly isAddingInPlay?: Setting['isAddingInPlay'];
  readonly isDeletingInPlay?: Setting['isDeletingInPlay'];
  readonly parts?: readonly Part[];
}

/** The plain beginning of a place: its sites, the person's values, and the accounts that exist. */
export interface Plain {
  readonly place: Place;
  readonly court: CourtProfile | null;
  readonly practice: Practice;
  /** The codes of its second factor; absent if it has none. */
  readonly codes?: Codes;
  /** What makes its passcodes as well; absent if there is no phone. */
  readonly authenticator?: Authenticator;
  readonly card: Card;
  readonly accounts: Pick<World, 'pacerAccounts' | 'filingAccounts'>;
}

/** A beginning: it is the morning of practice, nobody is signed in, no mail has come, and the login page is on the screen. */
export const beginning = (plain: Plain, differences: Differences): Start => ({
  practice: plain.practice,
  setting: {
    place: plain.place,
    court: plain.court,
    codes: plain.authenticator ?? plain.codes ?? null,
    authenticator: plain.authenticator ?? null,
    card: differences.card ?? plain.card,
    hides: differences.hides ?? (() => []),
    moments: differences.moments ?? [],
    isClockAtHand: differences.isClockAtHand ?? (() => true),
    topics: differences.topics ?? [],
    isAddingInPlay: differences.isAddingInPlay ?? (() => false),
    isDeletingInPlay: differences.isDeletingInPlay ?? (() => false),
    parts: differences.parts ?? [],
  },
  world: {
    ...plain.accounts,
    browser: freshBrowser,
    now: practiceMorning(plain.place),
    mismatchSeen: false,
    gaveAway: false,
    mailbox: emptyMailbox,
    phone: null,
    told: [],
    ...differences.world,
  },
  page: differences.page ?? 'pacer.login',
  // A court’s scenario begins at the login that the court has asked for.
  ...(plain.court && !differences.page && { own: { pacer: 'court' } }),
});
