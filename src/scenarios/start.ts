import type { CourtProfile, TopicId } from '../domain/court.ts';
import { emptyMailbox, freshBrowser, type World } from '../domain/world.ts';
import type { Card, Term } from '../domain/terms.ts';
import type { Part } from '../simulator/context.ts';
import type { Instant } from '../domain/instant.ts';
import type { PageId } from '../simulator/screen.ts';
import type { Start } from '../simulator/simulator.ts';
import { courtSites } from '../simulator/court-sites.ts';
import { practiceMorning } from './moments.ts';
import { fullCard, ownFilingAccount, ownPacerAccount } from './people.ts';

/** What differs from the plain beginning: the practice person with both accounts, not linked, before the court's login page. */
interface Differences {
  readonly card?: Card;
  readonly hides?: (world: World) => readonly Term[];
  readonly world?: Partial<World>;
  readonly page?: PageId;
  readonly moments?: readonly Instant[];
  readonly topics?: readonly TopicId[];
  readonly parts?: readonly Part[];
}

/** The beginning of a scenario in a court. */
export const startIn = (court: CourtProfile, differences: Differences = {}): Start => ({
  setting: {
    place: court,
    court,
    sites: courtSites,
    card: differences.card ?? fullCard(court),
    hides: differences.hides ?? (() => []),
    moments: differences.moments ?? [],
    isClockAtHand: () => true,
    topics: differences.topics ?? [],
    parts: differences.parts ?? [],
  },
  world: {
    pacerAccounts: { own: ownPacerAccount },
    filingAccounts: { own: ownFilingAccount(court) },
    browser: freshBrowser,
    now: practiceMorning(court),
    mismatchSeen: false,
    gaveAway: false,
    mailbox: emptyMailbox,
    told: [],
    ...differences.world,
  },
  page: differences.page ?? 'pacer.login',
});
