import type { CourtProfile } from '../../src/domain/court.ts';
import { type Instant, instantOf } from '../../src/domain/instant.ts';
import { type Refusal, isRefusal } from '../../src/domain/refusal.ts';
import {
  type Browser,
  emptyMailbox,
  type FilingAccount,
  freshBrowser,
  type PacerAccount,
  type World,
} from '../../src/domain/world.ts';
import { ownPacerAccount } from '../../src/scenarios/people/people.ts';
import { courtProfile } from './content.ts';

/** The court that the rules are tried in. */
export const court: CourtProfile = courtProfile('prd');

/** The first day of linking in that court, at noon. */
export const afterNextGen: Instant = instantOf('2021-11-29', 12 * 60, court.timeZone);

/** An upgraded, active PACER account. */
export const pacer: PacerAccount = ownPacerAccount;

/** A filing account that is not linked. */
export const filing: FilingAccount = {
  court: court.id,
  holder: { first: 'Alex', last: 'Sample' },
  login: 'cmecfLogin',
  password: 'cmecfPassword',
  barNumber: 'federalBarNumber',
  email: 'emailAddress',
  secondaryEmail: null,
  link: null,
};

/** The same, linked to the PACER account `own` since a moment. */
export const linkedSince = (since: Instant, account = 'own'): FilingAccount => ({
  ...filing,
  link: { account, since },
});

interface Parts {
  pacer?: Partial<PacerAccount>;
  filing?: FilingAccount;
  browser?: Partial<Browser>;
  now?: Instant;
}

/** A world with one account of each kind, both called `own`, and nobody signed in. */
export const worldWith = (parts: Parts = {}): World => ({
  pacerAccounts: { own: { ...pacer, ...parts.pacer } },
  filingAccounts: { own: parts.filing ?? filing },
  browser: { ...freshBrowser, ...parts.browser },
  now: parts.now ?? afterNextGen,
  mismatchSeen: false,
  gaveAway: false,
  mailbox: emptyMailbox,
  phone: null,
  told: [],
});

/** The world that a rule returned. Throws if the rule refused. */
export function worldFrom(outcome: World | Refusal): World {
  if (isRefusal(outcome)) throw new Error(`refused: ${outcome.refused}`);
  return outcome;
}
