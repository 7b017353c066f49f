import type { Instant } from './instant.ts';
import type { OfficeHours } from './office-hours.ts';
import type { PasswordRules } from './password-rules.ts';
import type { Reason } from './refusal.ts';
import type { AppId } from './phone.ts';
import type { TopicId } from './topics.ts';
import type {
  AccountAddress,
  AccountWord,
  CmecfWord,
  DeviceWord,
  Grade,
  MfaWord,
  PacerWord,
  Wording,
} from './wording.ts';

/** The items of a CM/ECF menu bar that the simulator tells apart, by the words the bar shows. */
export type MenuItem = string;

/** A contact that the reader can call or write to: a role, never a named person. */
export interface Contact {
  readonly id: string;
  /** The role that answers, such as "Help desk". */
  readonly role: string;
  /** Its telephone number; null where no source gives one. */
  readonly phone: string | null;
  /** Does the practice telephone reach it? Not where the sources give only an e-mail address. */
  readonly canBeCalled: boolean;
  /** The address to which the practice mailbox can write; null where no source gives one. */
  readonly email: string | null;
  /** When it answers; absent where no source says. */
  readonly hours?: OfficeHours;
  /** What the reader can say to it. */
  readonly topics: readonly Topic[];
}

/** Something to say to a contact: the request, and the role's answer. */
export interface Topic {
  readonly id: TopicId;
  readonly says: Wording;
  readonly answer: Wording;
}

/** The remedies that bring the filing menus onto the screen after linking, where they do not come by themselves. */
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
 * The ways to the form for a secondary address:
 * - `account-and-list`: through the account and its list of addresses;
 * - `list`: straight from the list;
 * - `account-and-twice`: through the account to a form that asks for the address twice.
 */
export const secondaryEmailForms = ['account-and-list', 'list', 'account-and-twice'] as const;
/** One way to the form for a secondary address. */
export type SecondaryEmailForm = (typeof secondaryEmailForms)[number];

/** Who gives back a forgotten CM/ECF login: the court's own page, or its staff by telephone or e-mail. */
export const recoveryMeans = ['page', 'staff'] as const;
/** One means of recovery. */
export type RecoveryMeans = (typeof recoveryMeans)[number];

/** Where a practice takes place, as the simulator needs it: PACER alone, or a court with PACER before it. */
export interface Place {
  /** A court's own id, or `pacer`. */
  readonly id: string;
  /** The IANA time zone by which the practice clock shows the time. */
  readonly timeZone: string;
  readonly pacer: PacerSite;
  /** The texts of the refusals that can come about here. */
  readonly refusals: Readonly<Partial<Record<Reason, RefusalText>>>;
  readonly contacts: readonly Contact[];
  /** What the devices' controls say. `{role}` is replaced by the contact who is called, `{moment}` by a time of the practice clock. */
  readonly devices: Readonly<Record<DeviceWord, string>>;
}

/** The text for a refusal in this place. Throws if the refusal cannot come about here. */
export function refusalIn(place: Place, reason: Reason): RefusalText {
  const text = place.refusals[reason];
  if (!text) throw new Error(`${place.id} has no words for the refusal ${reason}`);
  return text;
}

/** A court as the simulator needs it: its profile with every word resolved and graded. */
export interface CourtProfile extends Place {
  /** As the court writes its name in a heading: "District of Puerto Rico". */
  readonly shortName: string;
  /** The host of its CM/ECF site. */
  readonly host: string;
  /** Where its filers enter, as an address the reader can check. */
  readonly address: string;
  /** The court's public site, where nobody files; null where no source gives it. */
  readonly site: string | null;
  /** The page that the address shows before the login; null where the address leads to the login itself. */
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
  readonly words: Readonly<Record<CmecfWord, Wording>>;
}

/** One option of a list to choose from. */
export interface Option {
  readonly id: string;
  readonly label: Wording;
}

/** PACER's account pages as the simulator needs them. */
export interface AccountSite {
  readonly words: Readonly<Record<AccountWord, Wording>>;
  /** Their addresses, and those of sites that only look like them. */
  readonly addresses: Readonly<Record<AccountAddress, string>>;
  readonly options: Readonly<
    Record<'userType' | 'firstQuestion' | 'secondQuestion' | 'payment' | 'reason' | 'cases', readonly Option[]>
  >;
  /** The instant since when filers whose search is inactive can reset their password themselves. */
  readonly ownResetFrom: Instant;
}

/** PACER's pages of the second factor as the simulator needs them. */
export interface MfaSite {
  readonly words: Readonly<Record<MfaWord, Wording>>;
  /** The address at which it is managed. */
  readonly address: string;
  /** How many authentication apps an account may have. */
  readonly appLimit: number;
  /** The names of the authentication apps. No app is endorsed. */
  readonly apps: Readonly<Record<AppId, string>>;
}

/** PACER as the simulator needs it. */
export interface PacerSite {
  /** The pages of the second factor; null if the practice has none of them. */
  readonly mfa: MfaSite | null;
  /** Its account pages; null if the practice has none of them. */
  readonly account: AccountSite | null;
  readonly loginAddress: string;
  /** The addresses of links that leave the practice, by what they are for; absent where no source says. */
  readonly elsewhere: Readonly<Partial<Record<string, string>>>;
  readonly words: Readonly<Record<PacerWord, Wording>>;
}

/** What the system says when it refuses, and our explanation. */
export interface RefusalText {
  readonly message: Wording;
  readonly lesson: string;
}
