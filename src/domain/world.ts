import type { Instant } from './instant.ts';
import type { Adding, Mfa } from './mfa.ts';
import type { Phone } from './phone.ts';
import type { Term } from './terms.ts';
import type { TopicId } from './topics.ts';

/** A person's name as the systems print it. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
}

/** A PACER account. Its credentials are terms of the card; null if nobody in the scenario knows them. */
export interface PacerAccount {
  readonly holder: PersonName;
  readonly username: Term | null;
  readonly password: Term | null;
  /** Accounts from before 11 August 2014 are legacy until upgraded (PACER; many courts' pages). */
  readonly generation: 'legacy' | 'upgraded';
  readonly standing: 'active' | 'deactivated';
  /** Case Search Status: may it search? It may go inactive, or never have been activated (archived login page, 2016). */
  readonly search: 'active' | 'inactive' | 'not-activated';
  /** A PACER Administrative Account only pays: it neither searches nor files (PACER, several courts' pages). */
  readonly kind: 'individual' | 'administrative';
  /** Who pays: the holder, or a PACER Administrative Account. */
  readonly billedTo: 'holder' | 'administrative';
  /** The account's own e-mail address, to which PACER writes; null if it plays no part. */
  readonly email: Term | null;
  /** The primary e-filing address, to which the courts write. */
  readonly noticeEmail: Term | null;
  /** The law firm on file. */
  readonly firm: Term | null;
  /** The postal address on file. */
  readonly address: Term | null;
  /** The telephone number on file. */
  readonly phone: Term | null;
  /** Its second factor. */
  readonly mfa: Mfa;
}

/** The steps that a login can wait for, in order. No source gives this order. */
export const loginSteps = ['passcode', 'enrollment', 'notice'] as const;
/** One step that a login waits for: a code, an answer to the prompt to enroll, or the redaction notice. */
export type LoginStep = (typeof loginSteps)[number];

/** The tabs of the form that registers or upgrades an account, in order (prd guide, p. 4). */
export const accountTabs = ['person', 'address', 'security'] as const;
/** One tab of that form. */
export type AccountTab = (typeof accountTabs)[number];

/** A filing account: the CM/ECF login that a court gave before it moved to NextGen. */
export interface FilingAccount {
  readonly court: string;
  readonly holder: PersonName;
  readonly login: Term | null;
  readonly password: Term | null;
  /** The Federal Bar Number that the court has on file; null if it plays no part. */
  readonly barNumber: Term | null;
  /** The primary e-mail address that the court has on file; null if it plays no part. */
  readonly email: Term | null;
  /** The secondary e-mail address for notices; null while there is none. */
  readonly secondaryEmail: Term | null;
  /** The PACER account it is linked to and since when; null while it is not linked. */
  readonly link: { readonly account: string; readonly since: Instant } | null;
}

/** What was begun on a page, and is dropped when a page opens that does not continue it. */
export interface Begun {
  /** The account that is logging in, and what its login waits for. */
  readonly loggingIn: { readonly account: string; readonly waitsFor: LoginStep } | null;
  /** What is being added to an account's second factor. */
  readonly adding: Adding | null;
  /** The filing account whose credentials the link utility has accepted and whose names it now shows. */
  readonly verifying: string | null;
  /** A secondary address that was added on the form but not submitted to the end. */
  readonly pendingEmail: Term | null;
  /** Was the page for a new CM/ECF password opened by a reset link that is still good? */
  readonly resetOpen: boolean;
  /** The tabs of the account form that are filled in so far. */
  readonly tabsDone: readonly AccountTab[];
}

/** The reader's browser, as far as the sites remember it. */
export interface Browser extends Begun {
  /** The PACER account signed in through Central Sign-On, by id. */
  readonly signedIn: string | null;
  /** The courts whose filing menus came with this login. A menu bar does not change by itself after linking. */
  readonly filingMenus: readonly string[];
  /** Does the browser accept cookies? Without them nobody can log in (archived login page, 2016). */
  readonly cookies: 'accepted' | 'refused';
  /** What the browser keeps from before the link. As long as any of it is left, the court's old menu bar comes back. */
  readonly stale: {
    /** The session itself began before the link, so that refreshing does not help. */
    readonly session: boolean;
    readonly files: boolean;
    readonly cookies: boolean;
    readonly windows: boolean;
  };
}

/** The messages that have come: of each kind only the newest. */
export interface Mailbox {
  /** The court's message with the CM/ECF login. */
  readonly username: 'none' | 'arrived';
  /** The court's link to set a new CM/ECF password. */
  readonly reset: 'none' | 'fresh' | 'used';
  /** PACER's message with the username. Nobody knows the username before the message is read. */
  readonly pacerUsername: 'none' | 'arrived' | 'read';
  /** PACER's link to set a new password. */
  readonly pacerReset: 'none' | 'fresh' | 'used';
  /** The account whose password that link sets. */
  readonly pacerResetFor: string | null;
  /** A message that looks as if it came from PACER, but did not. */
  readonly lookAlike: 'none' | 'arrived';
  /** The security code that PACER sends before something is added to the second factor. Nobody knows it before it is read. */
  readonly securityCode: 'none' | 'arrived' | 'read';
  /** The folder in which the security code arrives: the mailbox may take it for junk (a court's questions and answers on MFA). */
  readonly securityCodeIn: 'inbox' | 'junk';
  /** The answer to a letter: the contact that wrote it, and its topic. Null if there is none. */
  readonly answer: { readonly contact: string; readonly topic: TopicId } | null;
}

/** The whole practice world at one moment. Immutable: rules return a new world. */
export interface World {
  readonly pacerAccounts: Readonly<Record<string, PacerAccount>>;
  readonly filingAccounts: Readonly<Record<string, FilingAccount>>;
  readonly browser: Browser;
  /** What the practice clock shows. */
  readonly now: Instant;
  /** Has the link utility ever shown two names that differ? Only then is there something to call the court about. */
  readonly mismatchSeen: boolean;
  readonly mailbox: Mailbox;
  /** The person's phone; null if it plays no part. */
  readonly phone: Phone | null;
  /** Were credentials typed on a site that is not PACER's? This cannot be taken back. */
  readonly gaveAway: boolean;
  /** What was said or written to whom, as `contact:topic`, in alphabetical order. */
  readonly told: readonly string[];
}

/** A browser's state when nothing is begun. */
export const nothingBegun: Begun = {
  loggingIn: null,
  adding: null,
  verifying: null,
  pendingEmail: null,
  resetOpen: false,
  tabsDone: [],
};

/** The world without anything begun. If nothing was begun, it is the same world. */
export const withNothingBegun = (world: World): World =>
  (Object.keys(nothingBegun) as (keyof Begun)[]).every((key) => world.browser[key] === nothingBegun[key])
    ? world
    : { ...world, browser: { ...world.browser, ...nothingBegun } };

/** A browser in which nobody is signed in, and which keeps nothing from before the link. */
export const freshBrowser: Browser = {
  ...nothingBegun,
  signedIn: null,
  filingMenus: [],
  cookies: 'accepted',
  stale: { session: false, files: false, cookies: false, windows: false },
};

/** A browser with a new session: it keeps only its stale data and whether it accepts cookies. A new session is never stale. */
export const anew = ({ stale, cookies }: Browser): Browser => ({
  ...freshBrowser,
  cookies,
  stale: { ...stale, session: false },
});

/** A mailbox in which nothing of interest has come. */
export const emptyMailbox: Mailbox = {
  username: 'none',
  reset: 'none',
  pacerUsername: 'none',
  pacerReset: 'none',
  pacerResetFor: null,
  lookAlike: 'none',
  securityCode: 'none',
  securityCodeIn: 'inbox',
  answer: null,
};
