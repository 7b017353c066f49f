import type { TopicId } from './court.ts';
import type { Instant } from './instant.ts';
import type { Term } from './terms.ts';

/** A person's name as the systems print it. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
}

/** A PACER account. Its credentials are terms of the card; null where nobody in the scenario knows them. */
export interface PacerAccount {
  readonly holder: PersonName;
  readonly username: Term | null;
  readonly password: Term | null;
  /** Accounts from before 11 August 2014 are legacy until upgraded (PACER; many courts' pages). */
  readonly generation: 'legacy' | 'upgraded';
  readonly standing: 'active' | 'deactivated';
}

/** A filing account: the CM/ECF login that a court gave before it moved to NextGen. */
export interface FilingAccount {
  readonly court: string;
  readonly holder: PersonName;
  readonly login: Term | null;
  readonly password: Term | null;
  /** The Federal Bar Number and the primary e-mail address that the court has on file; null where they play no part. */
  readonly barNumber: Term | null;
  readonly email: Term | null;
  /** The secondary e-mail address for notices; null while there is none. */
  readonly secondaryEmail: Term | null;
  /** The PACER account it is linked to and since when; null while it is not linked. */
  readonly link: { readonly account: string; readonly since: Instant } | null;
}

/** The reader's browser, as far as the sites remember it. */
export interface Browser {
  /** The PACER account signed in through Central Sign-On, by id. */
  readonly signedIn: string | null;
  /** The account whose login waits for the redaction notice to be accepted. */
  readonly awaitingNotice: string | null;
  /** The courts whose filing menus came with this login. A menu bar does not change by itself after linking. */
  readonly filingMenus: readonly string[];
  /** The filing account whose credentials the link utility has accepted and whose names it now shows. */
  readonly verifying: string | null;
  /** A secondary address that is added on the form but not submitted to the end. */
  readonly pendingEmail: Term | null;
  /** Was the page for a new CM/ECF password opened by a reset link that is still good? */
  readonly resetOpen: boolean;
  /** What the browser keeps from before the link; as long as any of it is left, the court's old menu bar comes back. */
  readonly stale: {
    /** The session itself began before the link, so that refreshing does not help. */
    readonly session: boolean;
    readonly files: boolean;
    readonly cookies: boolean;
    readonly windows: boolean;
  };
}

/** The messages that have come: one of each kind at most, the newest. */
export interface Mailbox {
  readonly username: 'none' | 'arrived';
  readonly reset: 'none' | 'fresh' | 'used';
  /** The answer to a letter: who wrote, and on what. */
  readonly answer: { readonly contact: string; readonly topic: TopicId } | null;
}

/** The whole practice world at one moment. Immutable: rules return a new one. */
export interface World {
  readonly pacerAccounts: Readonly<Record<string, PacerAccount>>;
  readonly filingAccounts: Readonly<Record<string, FilingAccount>>;
  readonly browser: Browser;
  /** What the practice clock shows. */
  readonly now: Instant;
  /** Has the link utility ever shown two names that differ? Only then is there something to call the court about. */
  readonly mismatchSeen: boolean;
  readonly mailbox: Mailbox;
  /** What was said or written to whom, as `contact:topic`, in alphabetical order. */
  readonly told: readonly string[];
}

/** A browser in which nobody is signed in, and which keeps nothing from before. */
export const freshBrowser: Browser = {
  signedIn: null,
  awaitingNotice: null,
  filingMenus: [],
  verifying: null,
  pendingEmail: null,
  resetOpen: false,
  stale: { session: false, files: false, cookies: false, windows: false },
};

/** A browser that begins anew with a site, but for the data that it keeps. A new session is never a stale one. */
export const anew = ({ stale }: Browser): Browser => ({ ...freshBrowser, stale: { ...stale, session: false } });

/** A mailbox in which nothing of interest has come. */
export const emptyMailbox: Mailbox = { username: 'none', reset: 'none', answer: null };
