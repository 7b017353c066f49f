import type { Instant } from './instant.ts';
import type { OfficeHours } from './office-hours.ts';
import type { PasswordRules } from './password-rules.ts';
import type { Reason } from './refusal.ts';
import type { CmecfWord, DeviceWord, Grade, PacerWord, Wording } from './wording.ts';

/** The items of a CM/ECF menu bar that the simulator tells apart, by the words the bar shows. */
export type MenuItem = string;

/** Whom one can call or write to: a role, never a named person. */
export interface Contact {
  readonly id: string;
  /** The role that answers, such as "Help desk". */
  readonly role: string;
  /** Their number; null where no source gives one. */
  readonly phone: string | null;
  /** Does the practice telephone reach them? Not where the sources give an e-mail address alone. */
  readonly canBeCalled: boolean;
  /** Where the practice mailbox can write to them; null where no source gives an address. */
  readonly email: string | null;
  /** When they answer; absent where no source says. */
  readonly hours?: OfficeHours;
  /** What can be said to them. */
  readonly topics: readonly Topic[];
}

/** What a caller says: the request, and what the role answers. */
export interface Topic {
  readonly id: TopicId;
  readonly says: Wording;
  readonly answer: Wording;
}

/** The requests that the simulator acts on. */
export const topicIds = ['names-do-not-match', 'reactivate', 'forgotten-login', 'unlink', 'unlink-details'] as const;
/** One request that the simulator acts on. */
export type TopicId = (typeof topicIds)[number];

/** What brings the filing menus onto the screen after linking, where they do not come by themselves. */
export const remedyIds = ['refresh', 'log-in-again', 'clear-data'] as const;
/** One remedy against a menu bar that stays short. */
export type RemedyId = (typeof remedyIds)[number];

/** A remedy, and whether this court's own source names it. */
export interface Remedy {
  readonly id: RemedyId;
  readonly grade: Grade;
  /** The short title of the source. */
  readonly from: string;
}

/** The page before the login: what it says, and where its links lead. */
export interface SplashPage {
  readonly title: Wording;
  readonly text: readonly Wording[];
  /** The link to the Document Filing System. */
  readonly filingSystem: Wording;
  /** The link straight to the link utility; null where there is none. */
  readonly linkUtility: Wording | null;
}

/**
 * How one comes to the form for a secondary address: through the account and its list of addresses, straight from the list, or
 * through the account to a form that asks for the address twice.
 */
export const secondaryEmailForms = ['account-and-list', 'list', 'account-and-twice'] as const;
/** One way to the form for a secondary address. */
export type SecondaryEmailForm = (typeof secondaryEmailForms)[number];

/** Who gives back a forgotten CM/ECF login: the court's own page, or its staff by telephone or e-mail. */
export const recoveryMeans = ['page', 'staff'] as const;
/** One means of recovery. */
export type RecoveryMeans = (typeof recoveryMeans)[number];

/** A court as the simulator needs it: its profile with every word resolved and graded. */
export interface CourtProfile {
  readonly id: string;
  /** As the court writes its name in a heading: "District of Puerto Rico". */
  readonly shortName: string;
  readonly timeZone: string;
  /** The host of its CM/ECF site. */
  readonly host: string;
  /** Where its filers enter, as an address the reader can check. */
  readonly address: string;
  /** The court's public site, which is not where one files; null where no source gives it. */
  readonly site: string | null;
  /** The page that stands there before the login; null where the address leads to the login itself. */
  readonly splash: SplashPage | null;
  /** The heading above the link utility on the Utilities page; null where no source gives one. */
  readonly linkHeading: Wording | null;
  /** When NextGen, and with it the link utility, began; null where no source says. */
  readonly nextgenFrom: Instant | null;
  readonly menus: { readonly limited: readonly MenuItem[]; readonly filing: readonly MenuItem[] };
  /** How a forgotten CM/ECF login and password come back, and the addresses of the pages; null where no source gives one. */
  readonly recovery: {
    readonly means: RecoveryMeans;
    readonly login: string | null;
    readonly password: string | null;
  };
  /** What to try when the menu bar stays short, in order: this court's own remedies, then borrowed ones. */
  readonly remedies: readonly Remedy[];
  readonly secondaryEmail: SecondaryEmailForm;
  /** What a new CM/ECF password must hold; null where no source says. */
  readonly passwordRules: PasswordRules | null;
  /** What its CM/ECF logins begin with; empty where no source says. */
  readonly loginBeginsWith: string;
  /** The grade of each menu bar item's label. */
  readonly menuWords: Readonly<Record<MenuItem, Wording>>;
  readonly pacer: PacerSite;
  readonly words: Readonly<Record<CmecfWord, Wording>>;
  readonly refusals: Readonly<Record<Reason, RefusalText>>;
  readonly contacts: readonly Contact[];
  /** What the devices' controls say; `{role}` and `{moment}` stand for whom one calls and when. */
  readonly devices: Readonly<Record<DeviceWord, string>>;
}

/** PACER as the simulator needs it. */
export interface PacerSite {
  readonly loginAddress: string;
  /** Where links lead that are not part of the practice, by what they are for; absent where no source says. */
  readonly elsewhere: Readonly<Partial<Record<string, string>>>;
  readonly words: Readonly<Record<PacerWord, Wording>>;
}

/** What the system says when it refuses, and what we say about it. */
export interface RefusalText {
  readonly message: Wording;
  readonly lesson: string;
}
