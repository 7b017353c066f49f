import type { Place, TopicId } from '../domain/court.ts';
import type { Instant } from '../domain/instant.ts';
import type { Card, Term } from '../domain/terms.ts';
import { emptyMailbox, freshBrowser, type PacerAccount, type World } from '../domain/world.ts';
import type { Part, Setting } from '../simulator/context.ts';
import { pacerSites } from '../simulator/pacer-sites.ts';
import type { PageId } from '../simulator/screen.ts';
import { pageOf, type PracticeState, type Start, worldOf } from '../simulator/simulator.ts';
import { practiceMorning } from './moments.ts';
import { ownPacerAccount, practicePerson } from './people.ts';

/** What differs from the plain beginning: the practice person with an upgraded account, before PACER's login page. */
interface Differences {
  readonly card: Card;
  readonly hides?: (world: World) => readonly Term[];
  /** What differs in the person's own account; null where there is none. */
  readonly account?: Partial<PacerAccount> | null;
  readonly world?: Partial<World>;
  readonly page?: PageId;
  readonly moments?: readonly Instant[];
  readonly isClockAtHand?: Setting['isClockAtHand'];
  readonly topics?: readonly TopicId[];
  readonly parts?: readonly Part[];
}

/** The beginning of a scenario at PACER. */
export const startAtPacer = (place: Place, differences: Differences): Start => ({
  setting: {
    place,
    court: null,
    sites: pacerSites,
    card: differences.card,
    hides: differences.hides ?? (() => []),
    moments: differences.moments ?? [],
    isClockAtHand: differences.isClockAtHand ?? (() => true),
    topics: differences.topics ?? [],
    parts: differences.parts ?? [],
  },
  world: {
    pacerAccounts: differences.account === null ? {} : { own: { ...ownPacerAccount, ...differences.account } },
    filingAccounts: {},
    browser: freshBrowser,
    now: practiceMorning(place),
    mismatchSeen: false,
    gaveAway: false,
    mailbox: emptyMailbox,
    told: [],
    ...differences.world,
  },
  page: differences.page ?? 'pacer.login',
});

/** The person's own pair; it fits PACER's rules of 2025. */
export const ownPair: Card = { pacerUsername: 'asample2024', pacerPassword: 'Lantern!Harbor-Tide' };

/** What PACER's forms ask of a person. Made up. */
export const personalCard: Card = {
  firstName: practicePerson.first,
  lastName: practicePerson.last,
  dateOfBirth: 'January 2, 1980',
  emailAddress: 'alex.sample@example.com',
};

/** The same for the place of business. */
export const addressCard: Card = {
  streetAddress: '100 Specimen Street',
  city: 'Sample City',
  state: 'Example State',
  county: 'Model County',
  zipCode: '00001',
  country: 'United States of America',
  primaryPhone: '202-555-0142',
};

/** Is someone logged in, and past all warnings? */
export const isLoggedIn = (state: PracticeState): boolean =>
  worldOf(state).browser.signedIn !== null && /^(?:account\.|pacer\.signedIn)/.test(pageOf(state));

/** Does the screen show Manage My Account, with its header? */
export const showsAccount = (state: PracticeState): boolean =>
  worldOf(state).browser.signedIn !== null &&
  pageOf(state).startsWith('account.') &&
  pageOf(state) !== 'account.billing';
